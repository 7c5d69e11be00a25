import type { Attribution, Span } from "../attribution.ts";

/** A text that is read, and what is known of it from outside. */
export interface Report {
  readonly text: string;
  /** Day of publication, `2024-08-14`; null where it is not known. */
  readonly publishedOn: string | null;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
}

export type EntityKind = "PERSON" | "ORGANIZATION" | "PLACE" | "EQUIPMENT" | "EVENT" | "CHANNEL";

/** Somebody or something that the report names, once, however often it does. */
export interface NamedEntity {
  readonly kind: EntityKind;
  /** The fullest form that the report has, without titles: “Vyacheslav Gladkov”. */
  readonly name: string;
  /** Other forms that the report has: “Gladkov”. */
  readonly aliases: readonly string[];
  readonly mentions: readonly Span[];
}

/** One who speaks in a statement. */
export interface Speaker {
  /** The words that name the speaker here: “he”, “Belgorod governor Vyacheslav Gladkov”. */
  readonly mention: Span;
  /** Who that is; null where the report does not tell. */
  readonly entity: NamedEntity | null;
  /** “commander of the Ukrainian military”; null where the report does not tell. */
  readonly role: Span | null;
  /** How sure it is that `entity` is the one that is meant, from 0 to 1. */
  readonly score: number;
  /** Name of the rule that found it: `name`, `surname`, `pronoun`, `description`, `variation`, `continuation`. */
  readonly resolvedBy: string | null;
}

/** A time that the text gives, from the first instant in it to the first after it (ISO 8601, UTC, with seconds). */
export interface StatedDate {
  readonly span: Span;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: "MINUTE" | "HOUR" | "DAY" | "MONTH" | "YEAR" | "RANGE";
  readonly approximate: boolean;
}

export type Qualifier =
  | "EXACT"
  | "ABOUT"
  | "AT_LEAST"
  | "AT_MOST"
  | "MORE_THAN"
  | "LESS_THAN"
  | "RANGE";

/** A number with what it counts: “as many as 10,000 Ukrainian troops” is AT_MOST 10000, unit `person`. */
export interface StatedFigure {
  readonly span: Span;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: Qualifier;
  /** Singular: `person`, `mile`, `percent`, `dollar`, `settlement`. */
  readonly unit: string;
  /** What is counted, as a label that two reports can share: “Ukrainian troops involved in the operation”. */
  readonly measure: string;
  /** What can be compared: `count`, `distance`, `area`, `duration`, `money`, `share`. */
  readonly dimension: string;
}

/** The channel, programme or outlet through which something was said. */
export interface StatedChannel {
  readonly span: Span;
  /** “Volodymyr Zelensky’s Telegram channel”, “Fox News”. */
  readonly name: string;
  /** Whose it is, where the text tells; “his” is the speaker's. */
  readonly owner: NamedEntity | null;
  /** What was posted or broadcast there: “video”. */
  readonly detail: string | null;
}

export type Stance = "AFFIRMS" | "DENIES" | "QUESTIONS" | "UNSTATED";
export type Certainty = "CERTAIN" | "PROBABLE" | "POSSIBLE";

/** When something was said: `STATED` where the statement tells it, `INFERRED` where it goes on from one that does. */
export interface SaidOn extends StatedDate {
  readonly basis: "STATED" | "INFERRED";
}

/** A statement as it is read: an attribution and all that the report tells of it. */
export interface ReadStatement {
  readonly attribution: Attribution;
  readonly speakers: readonly Speaker[];
  /** To whom it was said: “told the committee”. */
  readonly addressees: readonly Span[];
  readonly channel: StatedChannel | null;
  readonly saidOn: SaidOn | null;
  readonly happenedOn: StatedDate | null;
  readonly figures: readonly StatedFigure[];
  readonly about: readonly NamedEntity[];
  readonly stance: Stance;
  readonly certainty: Certainty | null;
  /** Index of the statement within this one that it passes on: X said that Y had told him. */
  readonly relays: number | null;
}

/** A report as it is read; its statements in the order of the text. */
export interface ReadReport {
  readonly report: Report;
  readonly entities: readonly NamedEntity[];
  readonly statements: readonly ReadStatement[];
}
