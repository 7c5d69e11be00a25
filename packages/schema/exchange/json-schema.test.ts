import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { printJsonSchema } from "./json-schema.ts";
import { exchangeLine } from "./lines.ts";
import { locate } from "./spans.ts";

function read(name: string): string {
  return readFileSync(new URL(name, import.meta.url), "utf8");
}

const example = read("example.jsonl")
  .trimEnd()
  .split("\n")
  .map((line) => exchangeLine.parse(JSON.parse(line)));

test("the committed JSON Schema is the one that lines.ts gives", () => {
  expect(read("exchange.schema.json"), "run npm run schema:print").toBe(printJsonSchema());
});

test("the JSON Schema names every type of line and refuses fields that nobody knows", () => {
  const schema = JSON.parse(printJsonSchema());
  for (const option of exchangeLine.options) {
    const type = option.shape.type.value;
    expect(schema.oneOf).toContainEqual({ $ref: `#/$defs/${type}` });
    expect(schema.$defs[type].additionalProperties).toBe(false);
  }
});

test("the example has every type of line", () => {
  const types = new Set(example.map((line) => line.type));
  expect([...types].sort()).toEqual(
    exchangeLine.options.map((option) => option.shape.type.value).sort(),
  );
});

test("every span of the example is in its text, behind an emoji too", () => {
  const texts = new Map(
    example.flatMap((line) => (line.type === "source" ? [[line.key, line.text]] : [])),
  );
  for (const line of example) {
    if (line.type !== "statement") continue;
    for (const span of line.spans)
      expect(locate(texts.get(line.source) ?? "", span)).not.toHaveProperty("problem");
  }
});
