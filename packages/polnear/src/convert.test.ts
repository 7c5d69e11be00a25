import { type ExchangeInput, exchangeLine, locate } from "@sayso/schema/exchange";
import { expect, test } from "vitest";
import type { Article } from "./article.ts";
import { convertAll } from "./index.ts";
import { Summary } from "./summary.ts";

const text = "Dana Holt said “it rains”. It was feared that 🌧 Holt is right. He agreed.";

function span(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
}

const article: Article = {
  id: "nyt_2031-03-04_rain",
  publisher: "nyt",
  date: "2031-03-04",
  title: "Rain",
  text,
  attributions: [
    { source: span("Dana Holt"), cue: span("said"), content: [span("“it rains”")], type: "direct" },
    { source: null, cue: span("was feared"), content: [span("that 🌧 Holt is right")] },
    { source: span("He"), cue: span("agreed"), content: [] },
  ],
};

async function convert(...articles: Article[]) {
  const summary = new Summary();
  const lines: ExchangeInput[] = [];
  async function* each() {
    yield* articles;
  }
  for await (const line of convertAll(each(), "polnear-test", summary)) lines.push(line);
  return { lines, summary };
}

test("an article becomes lines that the exchange format takes, with spans that are in the text", async () => {
  const { lines } = await convert(article);
  const parsed = lines.map((line) => exchangeLine.parse(line));
  expect(parsed.map(({ type }) => type)).toEqual(
    "header source claim statement claim statement entity entity".split(" "),
  );
  const spans = parsed.flatMap((line) => (line.type === "statement" ? line.spans : []));
  for (const item of spans) expect(locate(text, item)).not.toHaveProperty("problem");
});

test("a statement has its speaker, form and stance, and its claim is about whom it names", async () => {
  const { lines } = await convert(article);
  expect(lines).toContainEqual(
    expect.objectContaining({
      type: "statement",
      ...{ form: "DIRECT", stance: "AFFIRMS" },
      speakers: [
        expect.objectContaining({ mention: "Dana Holt", entity: "polnear/person/dana-holt" }),
      ],
    }),
  );
  expect(lines).toContainEqual(
    expect.objectContaining({
      type: "statement",
      form: "INDIRECT",
      stance: "UNSTATED",
      speakers: [],
    }),
  );
  expect(lines).toContainEqual(
    expect.objectContaining({ text: "🌧 Holt is right", about: ["polnear/person/dana-holt"] }),
  );
});

test("what was done is told", async () => {
  const { summary } = await convert(article);
  expect(summary.lines().join("\n")).toMatch(
    /1 article, 2 statements; 2 entities created, 1 of them speak[\s\S]*1 +50.0 % +not named\n1 attribution left/,
  );
});
