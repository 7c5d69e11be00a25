import type {
  ClaimRecord,
  EntityRecord,
  SearchGroup,
  SearchHit,
  SearchResult,
  SourceRecord,
  StatementRecord,
} from "@sayso/graph";

export type SearchResultMapper = SearchResult;
export type SearchGroupMapper = SearchGroup;

/** A hit names its node by id; the node itself is loaded when it is asked for. */
export type SearchHitMapper = SearchHit;
export type SearchItemMapper = EntityRecord | StatementRecord | ClaimRecord | SourceRecord;
