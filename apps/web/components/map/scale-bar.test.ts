import { expect, it } from "vitest";
import { kmPerPixel } from "./mercator.ts";
import { scaleBar } from "./scale-bar.ts";

it.each([1, 3.3, 5, 6.7, 8, 10.2, 12])("is a round length that fits, at zoom %f", (zoom) => {
  const { pixels, label } = scaleBar({ latitude: 51, longitude: 36, zoom }, 120);
  expect(pixels).toBeLessThanOrEqual(120);
  expect(pixels).toBeGreaterThan(45);
  expect(label).toMatch(/^[125]0*(,000)? k?m$/);
});

it("is as long on the map as it says", () => {
  const view = { latitude: 51, longitude: 36, zoom: 6 };
  const { pixels, label } = scaleBar(view, 120);
  expect(Math.round(pixels * kmPerPixel(51, 6))).toBe(Number(label.replace(/\D/g, "")));
});
