import { describe, expect, it } from "vitest";
import { passageParts, repeats, shortened } from "./passage-parts.ts";

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

describe("a shortened passage", () => {
  const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(" ");
  const parts = (...texts: [string, boolean][]) =>
    texts.map(([part, content]) => ({ text: part, content }));

  it("keeps all that is said, and of the words around it those that stand next to it", () => {
    const [before, said, after] = shortened(
      parts([`${words(60)} `, false], [words(90), true], [` ${words(60)}`, false]),
    );
    expect(before?.text).toMatch(/^… word4\d .* word59 $/);
    expect(said?.text).toBe(words(90));
    expect(after?.text).toMatch(/^ word0 .* word1\d …$/);
  });

  it("leaves out the middle between two parts of what is said", () => {
    const [, between] = shortened(parts(["a", true], [` ${words(60)} `, false], ["b", true]));
    expect(between?.text).toMatch(/^ word0 .* … .* word59 $/);
  });

  it("is the passage itself where that is short, or where nothing in it is what is said", () => {
    const short = parts(["He said ", false], ["it holds", true], [".", false]);
    expect(shortened(short)).toEqual(short);
    const whole = parts([words(90), false]);
    expect(shortened(whole)).toEqual(whole);
  });
});

describe("a claim", () => {
  it("repeats a passage whose content has the same words", () => {
    const said = [{ role: "CONTENT", start: 1, end: 28 }];
    const parts = passageParts("“We hold the whole of it now”", 0, said);
    expect(repeats("We hold the whole of it now.", parts)).toBe(true);
    expect(repeats("Ukraine holds the whole of it now.", parts)).toBe(false);
  });

  it("of a few words is shown with the words around it all the same", () => {
    expect(repeats("We hold it.", passageParts(text, 0, [span("CONTENT", "We hold it")]))).toBe(
      false,
    );
  });
});
