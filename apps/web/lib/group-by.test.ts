import { expect, it } from "vitest";
import { groupBy } from "./group-by.ts";

it("items are grouped by a key, in their order", () => {
  const groups = groupBy(["ab", "b", "ac"], (word) => word.charAt(0));
  expect([...groups]).toEqual([
    ["a", ["ab", "ac"]],
    ["b", ["b"]],
  ]);
});
