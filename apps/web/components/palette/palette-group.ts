import type { SearchKind } from "../../generated/graphql.ts";

/** A hit in the palette: where it leads, and what tells it from its like. */
export interface PaletteTarget {
  readonly href: string;
  readonly label: string;
  /** What it is described as, who says it, or who published it. */
  readonly detail?: string;
}

/** The hits of one kind, best first. */
export interface PaletteGroup {
  readonly kind: SearchKind;
  readonly targets: readonly PaletteTarget[];
}
