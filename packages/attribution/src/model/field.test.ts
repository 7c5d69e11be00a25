import { expect, test } from "vitest";
import { Field } from "./field.ts";

const never = -1e4;
const emissions = (...rows: number[][]) => rows.map((row) => Float32Array.from(row));

test("where the words alone would choose otherwise, what must follow decides", () => {
  // Labels: outside, begin, end. Begin is followed by end, end only by what is not end.
  const field = new Field(
    [0, 0, never],
    [
      [0, 0, never],
      [never, never, 0],
      [0, 0, never],
    ],
  );
  expect(field.best(emissions([0, 3, 0], [2, 0, 1], [1, 0, 0]))).toEqual([1, 2, 0]);
  expect(field.best(emissions([0, 1, 0], [5, 0, 1], [1, 0, 0]))).toEqual([0, 0, 0]);
});

test("no words have no labels", () => {
  expect(new Field([0], [[0]]).best([])).toEqual([]);
});
