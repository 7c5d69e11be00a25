import { expect, test } from "vitest";
import type { Role } from "../attribution.ts";
import { type Linked, listSpans, outermost, spansOf } from "./spans.ts";

test("spans go from their begin to their end, or are one word", () => {
  expect(
    spansOf(["S-source", "O", "B-cue", "E-cue", "B-content", "I-content", "E-content"]),
  ).toEqual([
    { role: "source", first: 0, last: 0 },
    { role: "cue", first: 2, last: 3 },
    { role: "content", first: 4, last: 6 },
  ]);
});

const span = (role: Role, first: number, last: number) => ({ role, first, last });

test("spans of attributions take the place of those that they overlap", () => {
  const [source, cue, content] = [span("source", 0, 1), span("cue", 2, 2), span("content", 3, 9)];
  const found = [source, cue, span("content", 3, 5), span("cue", 6, 6), span("content", 12, 14)];
  expect(listSpans(found, [{ source, cue, content: [content] }])).toEqual([
    source,
    cue,
    content,
    span("cue", 6, 6),
    span("content", 12, 14),
  ]);
});

test("an attribution within the content of another is left out", () => {
  const of = (first: number, last: number): Linked => ({
    source: null,
    cue: span("cue", first - 1, first - 1),
    content: [span("content", first, last)],
  });
  const [outer, inner, beside] = [of(3, 12), of(6, 12), of(15, 18)];
  expect(outermost([inner, outer, beside])).toEqual([outer, beside]);
});
