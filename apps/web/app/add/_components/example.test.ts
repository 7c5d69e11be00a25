import { exchangeLine, locate } from "@sayso/schema/exchange";
import { describe, expect, it } from "vitest";
import { exampleFile } from "./example.ts";

const lines = exampleFile
  .trimEnd()
  .split("\n")
  .map((line) => exchangeLine.parse(JSON.parse(line)));

describe("the example of a report", () => {
  it("refers only to things that it brings", () => {
    const keys = new Set(lines.flatMap((line) => ("key" in line && line.key ? [line.key] : [])));
    const statements = lines.filter((line) => line.type === "statement");
    expect(statements).toHaveLength(1);
    for (const { source, claim, speakers } of statements) {
      expect([source, claim, ...speakers.map((speaker) => speaker.entity)]).toSatisfy(
        (used: string[]) => used.every((key) => keys.has(key)),
      );
    }
  });

  it("has every span once in its text", () => {
    const text = lines.find((line) => line.type === "source")?.text ?? "";
    const spans = lines.flatMap((line) => (line.type === "statement" ? line.spans : []));
    expect(spans.map((span) => locate(text, span))).not.toContainEqual(
      expect.objectContaining({ problem: expect.anything() }),
    );
  });
});
