import { expect, it } from "vitest";
import { Field } from "./field.ts";

const box = (left: number, top: number, width: number, height = 10) => ({
  left,
  right: left + width,
  top,
  bottom: top + height,
});

it("a place is free unless something that is taken lies in it, however far that reaches", () => {
  const field = new Field([box(10, 10, 500)]);
  expect(field.isFree(box(400, 15, 20))).toBe(false);
  expect(field.isFree(box(400, 20, 20))).toBe(true);
  expect(field.isFree(box(-40, 10, 49))).toBe(true);
  field.take(box(-45, 12, 10));
  expect(field.isFree(box(-40, 10, 49))).toBe(false);
});
