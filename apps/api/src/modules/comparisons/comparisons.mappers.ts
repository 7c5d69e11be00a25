import type {
  CommonSubjectRecord,
  CommonSubjectsRecord,
  ComparableSpeakerRecord,
  ComparisonRequest,
  ComparisonRowRecord,
  ComparisonRowRequest,
  EntityRecord,
} from "@sayso/graph";
import type { Scope } from "../../paging.ts";

/** A comparison of two known speakers that is not read yet. */
export interface ComparisonMapper {
  readonly request: ComparisonRequest;
  readonly left: EntityRecord;
  readonly right: EntityRecord;
}

export interface ComparisonRowConnectionMapper {
  readonly comparison: ComparisonRequest;
  readonly rows: ComparisonRowRequest;
  readonly scope: Scope;
}

export type ComparisonRowMapper = ComparisonRowRecord;
export type CommonSubjectMapper = CommonSubjectRecord;
export type CommonSubjectsMapper = CommonSubjectsRecord;
export type ComparableSpeakerMapper = ComparableSpeakerRecord;
