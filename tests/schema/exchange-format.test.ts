import { readFileSync } from "node:fs";
import { exchangeLine, locate } from "@sayso/schema/exchange";
import { expect, test } from "vitest";

const document = readFileSync(new URL("../../docs/exchange-format.md", import.meta.url), "utf8");

test("docs/exchange-format.md names every field of every type of line", () => {
  for (const { shape } of exchangeLine.options) {
    const type = shape.type.value;
    const section = document.split(/^### /m).find((part) => part.startsWith(`${type}\n`)) ?? "";
    const missing = Object.keys(shape).filter((field) => !section.includes(`\`${field}\``));
    expect(missing, type).toEqual(["type"]);
  }
});

test("the lines that docs/exchange-format.md teaches are right, and their words are in their text", () => {
  const lines = document
    .split("\n")
    .filter((line) => line.trim().startsWith('{"type"'))
    .map((line) => exchangeLine.parse(JSON.parse(line)));
  const texts = new Map(
    lines.flatMap((line) => (line.type === "source" ? [[line.key, line.text]] : [])),
  );
  const spans = lines.flatMap((line) =>
    line.type === "statement"
      ? line.spans.map((span) => locate(texts.get(line.source) ?? "", span))
      : [],
  );
  expect(spans).toHaveLength(3);
  for (const span of spans) expect(span).not.toHaveProperty("problem");
});
