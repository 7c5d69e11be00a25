import { expect, it } from "vitest";
import { unitFor } from "./unit.ts";

const day = 86_400_000;

it.each([
  [3, "HOUR"],
  [60, "DAY"],
  [3 * 365, "WEEK"],
  [20 * 365, "MONTH"],
  [100 * 365, "YEAR"],
])("%i days are counted by the %s", (days, unit) => {
  expect(unitFor({ from: 0, to: days * day })).toBe(unit);
});
