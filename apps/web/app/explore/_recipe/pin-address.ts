import type { Pin } from "./recipe.ts";

/** Between the parts of a value in an address: no slug holds one, and an address keeps it as it is. */
export const separator = "*";
const parts = 4;

/** `slug*x*y*after` for each pin, one behind the other. */
export function writePins(pins: readonly Pin[]): string {
  return pins.flatMap(({ slug, x, y, after }) => [slug, x, y, after]).join(separator);
}

/** Reads pins; one that is no place is left out. */
export function readPins(value: string | null): readonly Pin[] {
  const words = (value ?? "").split(separator);
  const pins: Pin[] = [];
  for (let at = 0; at + parts <= words.length; at += parts) {
    const [slug, ...numbers] = words.slice(at, at + parts);
    const [x, y, after] = numbers.map(Number);
    if (slug && isPlace(x) && isPlace(y) && Number.isInteger(after) && after !== undefined) {
      pins.push({ slug, x, y, after });
    }
  }
  return pins;
}

function isPlace(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value);
}
