import { describe, expect, it } from "vitest";
import type { MarkedStatement } from "./marks.ts";
import { type Reading, readingOf } from "./reading-parts.ts";

const text =
  "🪖 Intro.\r\n\r\nGladkov said that Putin told him that Kursk “holds”. Then he left.\r\nEnd, שלום.";

const span = (role: string, words: string) => {
  const start = text.indexOf(words);
  return { role, start, end: start + words.length };
};

const statement = (id: string, ...spans: ReturnType<typeof span>[]): MarkedStatement => {
  const start = Math.min(...spans.map((one) => one.start));
  const end = Math.max(...spans.map((one) => one.end));
  return { id, passage: { text: text.slice(start, end), start, end, spans } };
};

const outer = statement(
  "outer",
  span("SOURCE", "Gladkov"),
  span("CUE", "said"),
  span("CONTENT", "that Putin told him that Kursk “holds”"),
);
const middle = statement(
  "middle",
  span("SOURCE", "Putin"),
  span("CUE", "told"),
  span("CONTENT", "that Kursk “holds”"),
);
const inner = statement("inner", span("SOURCE", "Kursk"), span("CONTENT", "holds"));

const whole = ({ paragraphs }: Reading) =>
  paragraphs.map(({ parts, end }) => parts.map((part) => part.text).join("") + end).join("");
const parts = ({ paragraphs }: Reading) => paragraphs.flatMap((paragraph) => paragraph.parts);

describe("the reading of a source", () => {
  it("is the text itself, with emoji, right-to-left words and Windows line ends", () => {
    expect(whole(readingOf(text, [outer, middle, inner]))).toBe(text);
    expect(whole(readingOf(`\n\n${text}\n`, []))).toBe(`\n\n${text}\n`);
    expect(whole(readingOf("", []))).toBe("");
  });

  it("keeps paragraphs apart", () => {
    const { paragraphs } = readingOf(text, [outer]);
    expect(paragraphs.map(({ end }) => end)).toEqual(["\r\n\r\n", "\r\n", ""]);
  });

  it("nests three deep, and leads to the innermost", () => {
    const found = parts(readingOf(text, [inner, outer, middle]));
    expect(found.find((part) => part.text === "holds")?.statements).toEqual([
      "outer",
      "middle",
      "inner",
    ]);
    expect(found.find((part) => part.text === "Putin told")?.statements).toEqual([
      "outer",
      "middle",
    ]);
  });

  it("has one anchor and one stop of the keyboard for each statement", () => {
    const found = parts(readingOf(text, [outer, middle, inner]));
    const anchors = found.flatMap((part) => part.anchors);
    expect(anchors.toSorted()).toEqual(["inner", "middle", "outer"]);
    const stops = found.filter((part) => part.stop).map((part) => part.statements.at(-1));
    expect(stops.toSorted()).toEqual(["inner", "middle", "outer"]);
    expect(found.find((part) => part.stop)?.text).toBe("that ");
  });

  it("leaves unmarked what stands between the spans of a statement", () => {
    const parted = statement("parted", span("SOURCE", "Gladkov"), span("CONTENT", "Then he left"));
    const found = parts(readingOf(text, [parted]));
    expect(found.find((part) => part.text.includes("told him"))?.statements).toEqual([]);
  });

  it("follows a mark into the next paragraph", () => {
    const long = statement("long", span("CONTENT", "Then he left.\r\nEnd"));
    const { paragraphs } = readingOf(text, [long]);
    const marked = paragraphs.map((paragraph) =>
      paragraph.parts.filter((part) => part.statements.length > 0).map((part) => part.text),
    );
    expect(marked).toEqual([[], ["Then he left."], ["End"]]);
  });

  it("lists a statement whose words stand elsewhere by now, and never moves its mark", () => {
    const reading = readingOf(text.replace("Intro", "New intro"), [outer]);
    expect([...reading.lost]).toEqual(["outer"]);
    expect(parts(reading).every((part) => part.statements.length === 0)).toBe(true);
  });

  it("takes little time for a text with 2,000 overlapping statements", () => {
    const long = "Somebody said that somebody else did something. ".repeat(2_000);
    const many = Array.from({ length: 2_000 }, (_, index): MarkedStatement => {
      const start = index * 40;
      const end = start + 160;
      const spans = [
        { role: "SOURCE", start, end: start + 8 },
        { role: "CONTENT", start: start + 20, end },
      ];
      return { id: `stm_${index}`, passage: { text: long.slice(start, end), start, end, spans } };
    });
    const begun = performance.now();
    const reading = readingOf(long, many);
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(whole(reading)).toBe(long);
    expect(reading.lost.size).toBe(0);
    const stops = parts(reading).filter((part) => part.stop);
    expect(stops).toHaveLength(2_000);
  });
});
