import { expect, it } from "vitest";
import { passageRoles, withoutCutWord } from "./passage-roles.ts";

it("a passage is cut by the roles of its words, a figure within what is said too", () => {
  const text = "🪖 He said that 74 towns fell.";
  const span = (role: "SOURCE" | "CONTENT" | "FIGURE", words: string) => {
    const start = 500 + text.indexOf(words);
    return { role, start, end: start + words.length };
  };
  const spans = [span("FIGURE", "74"), span("CONTENT", "that 74 towns fell"), span("SOURCE", "He")];
  const parts = passageRoles(text, 500, spans);
  expect(parts.map((part) => [part.text, part.content, part.role])).toEqual([
    ["🪖 ", false, null],
    ["He", false, "SOURCE"],
    [" said ", false, null],
    ["that ", true, null],
    ["74", true, "FIGURE"],
    [" towns fell", true, null],
    [".", false, null],
  ]);
});

it("the context of a passage ends at a whole word", () => {
  expect(withoutCutWord("orce held the hill. ", "first")).toBe("held the hill. ");
  expect(withoutCutWord(". Nobody sa", "last")).toBe(". Nobody");
  expect(withoutCutWord("word", "first")).toBe("word");
});
