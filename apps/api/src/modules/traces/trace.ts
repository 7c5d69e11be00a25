import type {
  ClaimId,
  DateRecord,
  EntityId,
  SourceId,
  SourceKind,
  SpanRecord,
  Stance,
  StatementForm,
  StatementId,
} from "@sayso/graph";

/** Someone or something by name. */
export interface Named {
  readonly id: EntityId;
  readonly name: string;
}

/** A speaker as a telling names them; `entity` is null where it is not known who that is. */
export interface Voice {
  readonly mention: string;
  readonly role: string | null;
  readonly entity: Named | null;
  /** Place of the mention in the text, where it stands there. */
  readonly start: number | null;
  readonly end: number | null;
}

/** Where a telling is read. */
export interface Report {
  readonly id: SourceId;
  readonly kind: SourceKind;
  readonly title: string;
  readonly publishedOn: DateRecord | null;
  /** Null where it is not known, and for a retelling. */
  readonly outlet: Named | null;
}

/** One telling of the claim: a link of the chain. */
export interface Telling {
  readonly id: StatementId;
  readonly form: StatementForm;
  readonly stance: Stance;
  readonly saidOn: DateRecord | null;
  readonly spans: readonly SpanRecord[];
  readonly report: Report;
  readonly voices: readonly Voice[];
  readonly channel: Named | null;
  readonly channelOwner: Named | null;
  /** What was posted or broadcast: “video”. */
  readonly channelDetail: string | null;
}

/** How a claim came from its speaker to the reader. */
export interface TraceParts {
  /** Where the reader reads it. */
  readonly report: Report;
  /** Who passes it on, the one nearest to the reader first. */
  readonly relays: readonly Telling[];
  /** The first telling: the speaker's own. */
  readonly first: Telling;
  readonly claim: { readonly id: ClaimId; readonly text: string; readonly date: DateRecord | null };
}
