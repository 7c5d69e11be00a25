import { type EntityKind, entityKinds } from "../entities/entities.records.ts";
import type { ClaimId, EntityId, SourceId, StatementId } from "../ids/ids.ts";

/** What a search looks for, in the order in which groups are shown. */
export const searchKinds = [...entityKinds, "STATEMENT", "CLAIM", "SOURCE"] as const;

export type SearchKind = (typeof searchKinds)[number];

/** A piece of a snippet. */
export interface SnippetPart {
  readonly text: string;
  /** True if it matches what was searched for. */
  readonly match: boolean;
}

export interface SearchHit {
  readonly kind: SearchKind;
  readonly id: EntityId | StatementId | ClaimId | SourceId;
  readonly snippet: readonly SnippetPart[];
  /** 0 to 1, the higher the better; comparable within one group. */
  readonly score: number;
}

export interface SearchGroup {
  readonly kind: SearchKind;
  readonly hits: readonly SearchHit[];
  readonly hasMore: boolean;
}

export interface SearchResult {
  /** The best hits of all kinds together. */
  readonly top: readonly SearchHit[];
  /** In the order of `searchKinds`; kinds without a hit are left out. */
  readonly groups: readonly SearchGroup[];
}

export interface SearchRequest {
  readonly text: string;
  readonly kinds: readonly SearchKind[];
  /** Hits per kind. */
  readonly first: number;
}

/** An entity that may be the one with a given name. */
export interface Namesake {
  /** The key by which lines of the exchange format refer to it. */
  readonly key: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
}
