import { expect, test } from "vitest";
import { withApposedSource } from "./apposed-source.ts";
import { listEntities } from "./entities/list-entities.ts";
import { reportOf } from "./text.ts";

function read(text: string, cue: string) {
  const report = reportOf(text, null);
  const at = text.lastIndexOf(cue);
  const content = { start: 0, end: text.slice(0, at).trimEnd().length };
  const { source, content: said } = withApposedSource(report, listEntities(report), {
    source: null,
    cue: { start: at, end: at + cue.length },
    content: [content],
    form: "INDIRECT",
  });
  const words = (span: { start: number; end: number }) => text.slice(span.start, span.end);
  return [source && words(source), ...said.map(words)];
}

test.each([
  [
    "The bridge is closed, the head of the council, Adam Verne, said.",
    ["the head of the council, Adam Verne", "The bridge is closed"],
  ],
  ["The bridge is closed, Adam Verne said.", ["Adam Verne", "The bridge is closed"]],
])("%s", (text, expected) => {
  expect(read(text, "said")).toEqual(expected);
});

test("a name that is a part of what is said stays one", () => {
  const text = "They will ask Adam Verne said.";
  expect(read(text, "said")).toEqual([null, "They will ask Adam Verne"]);
});

test.each([
  ["The bridge is closed, the head of the council", "The bridge is closed"],
  [
    "They closed the bridge, the pride of the town",
    "They closed the bridge, the pride of the town",
  ],
])("an office at the end of what is said is the speaker's: %s", (given, said) => {
  const text = `${given}, Adam Verne, said.`;
  const report = reportOf(text, null);
  const at = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const { source, content } = withApposedSource(report, listEntities(report), {
    source: at("Adam Verne"),
    cue: at("said"),
    content: [at(given)],
    form: "INDIRECT",
  });
  const office = given.slice(said.length + 2);
  expect(content).toEqual([at(said)]);
  expect(source).toEqual(at(office ? `${office}, Adam Verne` : "Adam Verne"));
});
