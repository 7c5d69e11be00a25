import { counted } from "../../lib/numbers.ts";

interface OriginRange {
  readonly min: number;
  readonly max: number;
}

/** How many origins there are: “1 origin”, “1 to 2 origins”. */
export function originWords({ min, max }: OriginRange): string {
  return min === max ? counted(min, "origin") : `${min} to ${counted(max, "origin")}`;
}

/** Why the number of origins is what it is beside the number of tellings. */
export function explainOrigins({ min, max }: OriginRange, statements: number): string {
  if (statements === 0) return "Nobody tells it any more.";
  if (statements === 1) return "It is told once.";
  if (min !== max) {
    return "Some tellings name no identified speaker, so it is not known whether they come from the same mouth: the number is a range.";
  }
  if (max === statements) return "Each telling comes from a speaker or an occasion of its own.";
  return max === 1
    ? "All tellings go back to one and the same: the same speaker, channel and day, or a chain that passes it on."
    : "Some tellings go back to the same speaker, channel and day, or pass another one on, and are counted once.";
}
