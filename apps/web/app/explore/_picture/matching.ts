import type { PictureEdge } from "./picture.ts";

/** How many statements count behind the edges of a picture. */
export interface Matching {
  /** Ids of the edges that were asked for. */
  readonly asked: ReadonlySet<string>;
  /** By id of the edge; one behind which none counts is left out. */
  readonly byEdge: ReadonlyMap<string, MatchingCount>;
}

interface MatchingCount {
  readonly statements: number;
  /** Independent ones, if speakers who are not resolved are all different. */
  readonly origins: number;
}

interface MatchingRow {
  readonly edge: string;
  readonly statementCount: number;
  readonly origins: { readonly max: number };
}

/** The answer for the edges that a picture had when it was asked. */
export function toMatching(edges: readonly PictureEdge[], rows: readonly MatchingRow[]): Matching {
  return {
    asked: new Set(edges.map(({ id }) => id)),
    byEdge: new Map(
      rows.map(({ edge, statementCount, origins }) => [
        edge,
        { statements: statementCount, origins: origins.max },
      ]),
    ),
  };
}
