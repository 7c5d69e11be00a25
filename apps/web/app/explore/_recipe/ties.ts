import type { Tie } from "./recipe.ts";

/** Every kind of edge, in the order in which they are always shown. */
export const ties = [
  "SPEAKS_OF",
  "HOLDS_ROLE",
  "PART_OF",
  "LOCATED_IN",
  "OPERATED_BY",
  "TOOK_PART_IN",
  "HAPPENED_IN",
  "USES",
  "DESTROYED",
  "BORDERS",
  "OPPOSES",
  "DECLARED",
  "CONTROLS",
] as const satisfies readonly Tie[];

/** How an edge reads from its beginning (OUT) and from its end (IN). */
export type TieWords = Readonly<Record<string, { readonly OUT: string; readonly IN: string }>>;

export interface RelationReading {
  readonly type: string;
  readonly reading: string;
  readonly reverseReading: string;
}

/** The words of every kind of edge, from the readings that the API gives. */
export function tieWordsOf(relationTypes: readonly RelationReading[]): TieWords {
  return {
    SPEAKS_OF: { OUT: "speaks of", IN: "is spoken of by" },
    ...Object.fromEntries(
      relationTypes.map(({ type, reading, reverseReading }) => [
        type,
        { OUT: reading, IN: reverseReading },
      ]),
    ),
  };
}
