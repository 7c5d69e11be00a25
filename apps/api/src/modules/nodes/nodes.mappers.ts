import type {
  ChangeRecord,
  ClaimRecord,
  EntityRecord,
  FigureRecord,
  ImportRecord,
  MeasureRecord,
  RelationRecord,
  RevisionRecord,
  SourceRecord,
  StatementRecord,
} from "@sayso/graph";

/** Anything with a global id; the prefix of the id tells which. */
export type NodeMapper =
  | EntityRecord
  | SourceRecord
  | RevisionRecord
  | StatementRecord
  | ClaimRecord
  | FigureRecord
  | MeasureRecord
  | RelationRecord
  | ImportRecord
  | ChangeRecord;
