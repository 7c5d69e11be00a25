import { expect, it } from "vitest";
import { spreadWords } from "./spread-words.ts";

const figure = (id: string, min: number | null, max: number | null) => ({
  id,
  min,
  max,
  qualifier: "EXACT" as const,
  unit: "settlement",
});

it("a spread goes from the lowest to the highest figure, as they were meant", () => {
  expect(spreadWords({ lowest: figure("a", 28, 28), highest: figure("b", 82, 82) })).toBe(
    "28 to 82 settlements",
  );
  const moreThan = { ...figure("c", 100, null), qualifier: "MORE_THAN" as const };
  expect(spreadWords({ lowest: moreThan, highest: figure("b", 120, 120) })).toBe(
    "more than 100 to 120 settlements",
  );
});

it("one figure is no spread", () => {
  const about = { ...figure("a", 6, 6), qualifier: "ABOUT" as const };
  expect(spreadWords({ lowest: about, highest: about })).toBe("about 6 settlements");
});

it("of ranges the outer ends count", () => {
  const range = (id: string, min: number, max: number) => ({
    ...figure(id, min, max),
    qualifier: "RANGE" as const,
  });
  expect(spreadWords({ lowest: range("a", 1, 2), highest: range("b", 3, 4) })).toBe(
    "1 to 4 settlements",
  );
});
