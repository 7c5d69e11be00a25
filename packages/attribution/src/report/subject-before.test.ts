import { expect, test } from "vitest";
import { createMarked } from "./marked.ts";
import { withSubject } from "./subject-before.ts";

test.each([
  [
    "The paper printed a letter on Monday {it} <said> (was from the mayor).",
    ["a letter", "was from the mayor"],
  ],
  [
    "They closed the old bridge, which {Verne} <says> (is unsafe).",
    ["the old bridge", "is unsafe"],
  ],
  ["It showed two engineers who {it} <said> (had left).", ["two engineers", "had left"]],
  ["It rained. {Verne} <said> (was it safe)?", ["was it safe"]],
  ["They met in Moor, where {Verne} <said> (the bridge is unsafe).", ["the bridge is unsafe"]],
])("%s", (marked, expected) => {
  const { report, attribution } = createMarked(marked);
  const { content } = withSubject(report, attribution);
  expect(content.map(({ start, end }) => report.text.slice(start, end))).toEqual(expected);
});
