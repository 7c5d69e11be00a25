import { expect, test } from "vitest";
import { looksOf } from "./looks.ts";

test("straight quotation marks are bent, and what stands between them is quoted", () => {
  const looks = looksOf(["She", "said", '"', "NATO", "met", "2", '"', "so"]);
  expect(looks.map(({ text }) => text).join(" ")).toBe("She said “ NATO met 2 ” so");
  expect(looks.map(({ look }) => look)).toEqual([1, 0, 4, 6, 4, 7, 0, 0]);
});
