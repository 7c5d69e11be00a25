import { expect, test } from "vitest";
import type { Role } from "../attribution.ts";
import { type LinkKind, link } from "./links.ts";
import type { WordSpan } from "./spans.ts";

const span = (role: Role, first: number): WordSpan => ({ role, first, last: first });
const oneParagraph = () => 0;

/** Sure links, from word to word, and all others most unlikely. */
function links(...sure: readonly [LinkKind, number, number][]) {
  return (kind: LinkKind, from: number, to: number) =>
    sure.some((one) => one.join() === [kind, from, to].join()) ? Math.log(0.9) : Math.log(0.01);
}

test("contents of one cue are one attribution, with the cue's source", () => {
  const [left, source, cue, right] = [
    span("content", 1),
    span("source", 2),
    span("cue", 3),
    span("content", 4),
  ];
  const score = links(
    ["content-cue", 1, 3],
    ["content-cue", 4, 3],
    ["content-source", 1, 2],
    ["content-source", 4, 2],
    ["cue-source", 3, 2],
  );
  expect(link([left, source, cue, right], score, oneParagraph)).toEqual([
    { source, cue, content: [left, right] },
  ]);
});

test("what hangs on the first mark of the row has no source", () => {
  const [cue, content] = [span("cue", 2), span("content", 3)];
  const score = links(["content-cue", 3, 2], ["content-source", 3, 0], ["cue-source", 2, 0]);
  const source = span("source", 5);
  expect(link([cue, content, source], score, oneParagraph)).toEqual([
    { source: null, cue, content: [content] },
  ]);
});

test("a content that hangs surely on no cue hangs on a source or is left out", () => {
  const [cue, one, other] = [span("cue", 2), span("content", 3), span("content", 6)];
  const source = span("source", 5);
  const score = links(
    ["content-cue", 3, 2],
    ["content-source", 3, 0],
    ["cue-source", 2, 0],
    ["content-source", 6, 5],
  );
  const found = link([cue, one, source, other], score, oneParagraph);
  expect(found.map(({ cue, source }) => [cue, source])).toEqual([
    [cue, null],
    [null, source],
  ]);
  expect(link([cue, one, other], score, oneParagraph)).toHaveLength(1);
});

test("a source of another paragraph is not the cue's", () => {
  const [source, cue, content] = [span("source", 1), span("cue", 5), span("content", 6)];
  const score = links(["content-cue", 6, 5], ["content-source", 6, 1], ["cue-source", 5, 1]);
  expect(link([source, cue, content], score, (word) => (word < 4 ? 0 : 1))).toEqual([
    { source: null, cue, content: [content] },
  ]);
});
