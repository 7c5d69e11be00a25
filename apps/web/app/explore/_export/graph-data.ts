import type { EntityKind, RelationStatus } from "#generated/graphql.ts";
import { href } from "#lib/params.ts";
import type { Position, Positions } from "../_canvas/positions.ts";
import type { Sight } from "../_picture/sight.ts";
import type { Tie } from "../_recipe/recipe.ts";

/** An entity of the picture as other programs take it. */
export interface DataNode {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  /** Statements in which it speaks, and those about it. */
  readonly statements: number;
  readonly about: number;
  readonly relations: number;
  readonly address: string;
  /** Null where it was not drawn, or in a group. */
  readonly place: Position | null;
}

/** A tie of the picture as other programs take it. */
export interface DataEdge {
  readonly id: string;
  /** Ids of its ends. */
  readonly source: string;
  readonly target: string;
  readonly sourceName: string;
  readonly targetName: string;
  readonly tie: Tie;
  /** “speaks of”, “commander”. */
  readonly words: string;
  /** Null for a relation. */
  readonly statements: number | null;
  readonly origins: number | null;
  /** When a relation holds; for SPEAKS_OF, `until` is the day of the last statement. ISO 8601 in UTC. */
  readonly from: string | null;
  readonly until: string | null;
  readonly status: RelationStatus | null;
  readonly address: string;
}

export interface GraphData {
  readonly nodes: readonly DataNode[];
  readonly edges: readonly DataEdge[];
}

/** What is known of a tie beside what the picture holds. */
export interface TieDates {
  readonly from: string | null;
  readonly until: string | null;
}

interface GraphDataInput {
  readonly sight: Sight;
  readonly places: Positions;
  readonly dates: ReadonlyMap<string, TieDates>;
  readonly words: (tie: string) => string;
  /** Scheme and host of the site. */
  readonly origin: string;
}

/** What is in sight as plain rows, ties with both ends only. */
export function graphData({ sight, places, dates, words, origin }: GraphDataInput): GraphData {
  const bySlug = new Map(sight.nodes.map((node) => [node.slug, node]));
  const entityAddress = (slug: string) => `${origin}/entities/${slug}`;
  return {
    nodes: sight.nodes.map(({ id, slug, name, kind, quoted, discussed, relations }) => ({
      ...{ id, name, kind, statements: quoted, about: discussed, relations },
      ...{ address: entityAddress(slug), place: places.get(slug) ?? null },
    })),
    edges: sight.edges.flatMap((edge): DataEdge[] => {
      const [from, to] = [bySlug.get(edge.from), bySlug.get(edge.to)];
      if (!from || !to) return [];
      const speaks = edge.tie === "SPEAKS_OF";
      const page = entityAddress(from.slug);
      return [
        {
          ...{ id: edge.id, tie: edge.tie, status: edge.status },
          ...{ source: from.id, target: to.id, sourceName: from.name, targetName: to.name },
          words: speaks ? words(edge.tie) : edge.label,
          statements: speaks ? edge.statements : null,
          origins: speaks ? edge.origins : null,
          ...(dates.get(edge.id) ?? { from: null, until: null }),
          address: speaks ? `${href(page, { saidSubject: to.id })}#said` : `${page}#relations`,
        },
      ];
    }),
  };
}
