import type { CSSProperties } from "react";

type Position = Readonly<
  Partial<Record<"--start" | "--end" | "--row" | "--rows" | "--share", number>>
>;

/** Custom properties by which the style sheet places a thing; React's type knows none. */
export function at(position: Position): CSSProperties {
  return Object.fromEntries(
    Object.entries(position).map(([name, value]) => [name, Number(value.toFixed(5))]),
  );
}
