import { describe, expect, it } from "vitest";
import { passageParts, repeats } from "./passage-parts.ts";

const text = "“We hold it,” he said 🪖, “and more.”";
const span = (role: string, words: string, offset = 0) => {
  const start = text.indexOf(words) + offset;
  return { role, start, end: start + words.length };
};

describe("the parts of a passage", () => {
  it("tell what is said from the words around it, behind an emoji too", () => {
    const spans = [
      span("CUE", "said", 100),
      span("CONTENT", "and more", 100),
      span("CONTENT", "We hold it", 100),
    ];
    expect(passageParts(text, 100, spans)).toEqual([
      { text: "“", content: false },
      { text: "We hold it", content: true },
      { text: ",” he said 🪖, “", content: false },
      { text: "and more", content: true },
      { text: ".”", content: false },
    ]);
  });

  it("never give a letter twice where spans overlap", () => {
    const spans = [span("CONTENT", "We hold"), span("CONTENT", "hold it")];
    const parts = passageParts(text, 0, spans);
    expect(parts.map((part) => part.text).join("")).toBe(text);
  });

  it("are one part without content", () => {
    expect(passageParts("abc", 0, [])).toEqual([{ text: "abc", content: false }]);
    expect(passageParts("", 0, [])).toEqual([]);
  });
});

describe("a claim", () => {
  it("repeats a passage whose content has the same words", () => {
    const parts = passageParts(text, 0, [span("CONTENT", "We hold it")]);
    expect(repeats("We hold it.", parts)).toBe(true);
    expect(repeats("Ukraine holds it.", parts)).toBe(false);
  });
});
