/** A shape of the picture, in its own units: about those of the screen at its usual size. */
export interface Format {
  readonly name: "wide" | "tall";
  readonly width: number;
  /** The least and the greatest; between them it grows with the number of figures. */
  readonly heights: readonly [number, number];
  /** Room for dates that are not known, beside the axis of time. */
  readonly apart: number;
  /** How long names may be beside their mark. */
  readonly nameWidth: number;
  readonly ticks: number;
}

export const formats = {
  wide: {
    name: "wide",
    width: 960,
    heights: [290, 520],
    apart: 190,
    nameWidth: 170,
    ticks: 8,
  },
  tall: {
    name: "tall",
    width: 360,
    heights: [310, 620],
    apart: 92,
    nameWidth: 104,
    ticks: 3,
  },
} as const satisfies Record<string, Format>;

/** How high the picture of so many figures is. */
export function heightFor(figures: number, { heights: [least, greatest] }: Format): number {
  return Math.min(greatest, Math.max(least, 240 + figures * 10));
}
