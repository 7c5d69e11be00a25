import { expect, test } from "vitest";
import { createMarked } from "./marked.ts";
import { withoutScene } from "./scene-behind.ts";

test.each([
  [
    "{Verne} <described> (the bridge as “old” as the council met in the evening)",
    "the bridge as “old”",
  ],
  ["{Verne} <called> (it “a shame” after the piers had cracked)", "it “a shame”"],
  ["{Verne} <called> (Holt “fit to serve” as mayor)", "Holt “fit to serve” as mayor"],
  [
    "{Verne} <called> (it “old” because nobody had painted it)",
    "it “old” because nobody had painted it",
  ],
  [
    "{Verne} <called> (it “old” while the piers are “new and sound”)",
    "it “old” while the piers are “new and sound”",
  ],
  [
    "{Verne} <said> (that it became “old” after the ice had hit it)",
    "that it became “old” after the ice had hit it",
  ],
])("%s", (marked, expected) => {
  const { report, attribution } = createMarked(marked);
  const { content } = withoutScene(report.text, attribution);
  expect(content.map(({ start, end }) => report.text.slice(start, end))).toEqual([expected]);
});
