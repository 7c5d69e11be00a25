import { expect, it } from "vitest";
import { capitalize } from "./text.ts";

it("a label gets a capital, also behind more than one code unit, and an empty one stays empty", () => {
  expect(capitalize("settlements held")).toBe("Settlements held");
  expect(capitalize("область")).toBe("Область");
  expect(capitalize("𐐨bc")).toBe("𐐀bc");
  expect(capitalize("")).toBe("");
});
