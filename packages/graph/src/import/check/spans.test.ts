import { describe, expect, it } from "vitest";
import { hullOf, locateSpans, locateSpeakers, passageOf } from "./spans.ts";

const text = "🚀 He said it. Rocket men, he said, fly 🚀 high.";

function refuse(message: string): void {
  throw new Error(message);
}

describe("spans", () => {
  it("count UTF-16 code units behind an emoji", () => {
    const spans = locateSpans(text, [{ role: "CONTENT", text: "Rocket men" }], refuse);
    expect(spans).toEqual([{ role: "CONTENT", start: 15, end: 25, text: "Rocket men" }]);
  });

  it("are put in the order of the text", () => {
    const spans = locateSpans(
      text,
      [
        { role: "CONTENT", text: "fly 🚀 high" },
        { role: "SOURCE", text: "he", occurrence: 1 },
      ],
      refuse,
    );
    expect(spans.map((span) => span.role)).toEqual(["SOURCE", "CONTENT"]);
    expect(hullOf(spans)).toEqual({ start: 27, end: 47 });
  });

  it("that are not there are told, each with its place in the line", () => {
    const told: string[] = [];
    locateSpans(text, [{ role: "CONTENT", text: "missing" }], (message) => told.push(message));
    expect(told).toEqual(["spans[0]: “missing” is not in the text"]);
  });
});

describe("mentions", () => {
  it("without a place stand where their words occur once", () => {
    const [speaker] = locateSpeakers(text, [{ mention: "Rocket men" }], [], refuse);
    expect(speaker).toEqual({ mention: "Rocket men", start: 15, end: 25 });
  });

  it("without a place stand where a SOURCE span reads the same", () => {
    const spans = locateSpans(text, [{ role: "SOURCE", start: 27, end: 29 }], refuse);
    const [speaker] = locateSpeakers(text, [{ mention: "he" }], spans, refuse);
    expect(speaker).toMatchObject({ start: 27, end: 29 });
  });

  it("that stand nowhere keep no place", () => {
    expect(locateSpeakers(text, [{ mention: "the pilot" }], [], refuse)).toEqual([
      { mention: "the pilot" },
    ]);
  });
});

describe("passages", () => {
  it("never cut an emoji in half", () => {
    const long = `${"🚀".repeat(150)}x${"🚀".repeat(150)}`;
    const passage = passageOf(long, { start: 300, end: 301 });
    expect(passage.before.isWellFormed() && passage.after.isWellFormed()).toBe(true);
    const odd = passageOf(`a${long}`, { start: 301, end: 302 });
    expect(odd.before.isWellFormed() && odd.after.isWellFormed()).toBe(true);
    expect(odd.before.length + odd.after.length).toBeGreaterThan(395);
  });
});
