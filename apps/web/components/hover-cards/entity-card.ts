import type { EntityKind } from "#generated/graphql.ts";

/** What a hover card shows of an entity. */
export interface EntityCard {
  readonly name: string;
  readonly kind: EntityKind;
  readonly description: string | null;
  /** Statements by it, and about it. */
  readonly statements: number;
  readonly about: number;
  /** The two newest: by it where it speaks, else about it. */
  readonly newest: readonly {
    readonly id: string;
    readonly claim: string;
    /** “said 14 Aug 2024” */
    readonly when: string;
  }[];
}
