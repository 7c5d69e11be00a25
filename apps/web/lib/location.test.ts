import { expect, it } from "vitest";
import { formatLocation } from "./location.ts";

it("a location says on which side of the equator and of Greenwich it lies, and how exactly", () => {
  expect(formatLocation({ latitude: 51.7, longitude: 36.3, radiusKm: 150 })).toBe(
    "51.7° N, 36.3° E, within 150 km",
  );
  expect(formatLocation({ latitude: -33.45694, longitude: -70.5 })).toBe("33.4569° S, 70.5° W");
});
