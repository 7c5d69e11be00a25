import type { values } from "@sayso/schema/exchange";
import type { z } from "zod";
import type { DateRecord } from "../dates/dates.ts";
import type {
  ClaimId,
  EntityId,
  MentionId,
  RevisionId,
  SourceId,
  StatementId,
} from "../ids/ids.ts";

export type StatementForm = z.infer<typeof values.statementForm>;
export type Stance = z.infer<typeof values.stance>;
export type Certainty = z.infer<typeof values.certainty>;
export type SpanRole = z.infer<typeof values.spanRole>;
export type DateShown = "SAID" | "PUBLISHED" | "NONE";

/** A stretch of the revision's text, in UTF-16 code units, with its words. */
export interface SpanRecord {
  readonly role: SpanRole;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The words that name a speaker, and the entity they are taken for. */
export interface SpeakerRecord {
  readonly mentionId: MentionId;
  readonly mention: string;
  /** Null where the words stand elsewhere than in the statement's text. */
  readonly start: number | null;
  readonly end: number | null;
  readonly role: string | null;
  /** This and the next two are null where it is not known who that is. */
  readonly entityId: EntityId | null;
  readonly score: number | null;
  readonly resolvedBy: string | null;
}

/** The words of a statement in their place; `before`, `text`, `after` follow each other. */
export interface PassageRecord {
  readonly before: string;
  readonly text: string;
  readonly after: string;
  readonly start: number;
  readonly end: number;
  /** In order of `start`. */
  readonly spans: readonly SpanRecord[];
}

/** All that one lookup by id gives of a statement. */
export interface StatementRecord {
  readonly id: StatementId;
  readonly sourceId: SourceId;
  readonly revisionId: RevisionId;
  readonly claimId: ClaimId;
  readonly channelId: EntityId | null;
  /** What was posted or broadcast there: “video”. */
  readonly channelDetail: string | null;
  readonly form: StatementForm;
  readonly stance: Stance;
  readonly certainty: Certainty | null;
  readonly cue: string | null;
  readonly saidOn: DateRecord | null;
  readonly recordedAt: string;
  readonly originKey: string;
  readonly originKnown: boolean;
  readonly sortKey: string;
  readonly dateShown: DateShown;
  readonly passage: PassageRecord;
  /** In the order of the text; empty for a NARRATED statement. */
  readonly speakers: readonly SpeakerRecord[];
  /** Statements that it passes on, oldest first. */
  readonly relayIds: readonly StatementId[];
}

/** A value of a condition and how many statements have it. */
export interface FacetCountRecord {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** How many statements there are for each value of a condition, most frequent first. */
export interface StatementFacetsRecord {
  readonly speakers: readonly FacetCountRecord[];
  readonly subjects: readonly FacetCountRecord[];
  readonly channels: readonly FacetCountRecord[];
  readonly outlets: readonly FacetCountRecord[];
  readonly forms: readonly FacetCountRecord[];
  readonly stances: readonly FacetCountRecord[];
}

/** The statements before and after one in the same text. */
export interface NeighborsRecord {
  readonly id: StatementId;
  readonly previousId: StatementId | null;
  readonly nextId: StatementId | null;
}
