import { describe, expect, it } from "vitest";
import { type WordPart, wordChanges } from "./word-changes.ts";

const marked = (parts: readonly WordPart[]) =>
  parts.map(({ text, differs }) => (differs ? text.replace(/^.*\S/u, "[$&]") : text)).join("");

describe("the words of two tellings", () => {
  it("are marked where they differ, on both sides, and nothing is lost", () => {
    const before = "about 100 soldiers were taken prisoner";
    const after = "more than 100 soldiers were taken prisoner on Wednesday";
    const changes = wordChanges(before, after);
    if (changes.kind !== "CHANGED") throw new Error(changes.kind);
    expect(marked(changes.before)).toContain("[about]");
    expect(marked(changes.after)).toContain("[more than]");
    expect(marked(changes.after)).toContain("[on Wednesday]");
    expect(changes.before.map(({ text }) => text).join("")).toBe(before);
    expect(changes.after.map(({ text }) => text).join("")).toBe(after);
  });

  it("are the same where only case and spaces differ", () => {
    expect(wordChanges("The bridge  is open", "the bridge is open\n")).toEqual({ kind: "SAME" });
  });

  it("are not marked where hardly one is kept, or where they are very many", () => {
    expect(wordChanges("The bridge is open", "Nothing passes there at all").kind).toBe(
      "OTHER_WORDS",
    );
    expect(wordChanges("word ".repeat(900), "other ".repeat(900)).kind).toBe("OTHER_WORDS");
  });

  it("are parted in every script", () => {
    const changes = wordChanges("мост открыт для машин", "мост закрыт для машин");
    expect(changes.kind === "CHANGED" && marked(changes.after)).toBe("мост [закрыт] для машин");
  });
});
