import { expect, test } from "vitest";
import { cueRowOf } from "./cue-rows.ts";

const word = (text: string) => ({ text, start: 0, end: 0, quoted: false });

test("a cue's row is its paragraph, with the pieces of its words marked", () => {
  const row = {
    ids: [101, 5, 102, 6, 7, 8, 9, 102],
    looks: [0, 1, 0, 1, 0, 0, 2, 0],
    firsts: [0, 1, 2, 3, 4, 6, 7],
    words: [null, word("One"), null, word("Berg"), word("insisted"), word("NOW"), null],
  };
  const cue = { role: "cue", first: 4, last: 4 } as const;
  expect(cueRowOf(row, cue, 8)).toEqual({
    cue,
    from: 2,
    ids: [101, 6, 7, 8, 9, 102],
    looks: [0, 1, 8, 8, 2, 0],
    firsts: [0, 1, 2, 4, 5],
    words: [null, word("Berg"), word("insisted"), word("NOW"), null],
  });
});
