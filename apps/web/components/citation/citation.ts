import type { SourceKind } from "../../generated/graphql.ts";
import type { KnownDate } from "../../lib/dates.ts";
import { longDate, longDay } from "./dates.ts";

/** All that a citation says, before it takes one of its forms. */
export interface Citation {
  readonly id: string;
  /** What is claimed. */
  readonly claim: string;
  /** Who says it, in the order of the text; an outlet that speaks in its own voice too. */
  readonly speakers: readonly CitedSpeaker[];
  /** The way from speaker to reader in one sentence, the claim included. */
  readonly chain: string;
  readonly saidOn: KnownDate | null;
  /** Where it is read. Null for a claim, which may be read in many places. */
  readonly original: Original | null;
  /** This page. */
  readonly address: string;
  /** When this page was read, ISO 8601. */
  readonly accessedAt: string;
  /** The import that the data were last changed by. Null where there is none. */
  readonly data: DataVersion | null;
}

export interface CitedSpeaker {
  /** The name, or the words of the text. */
  readonly name: string;
  /** False for “officials”: it is not known who that is. */
  readonly identified: boolean;
}

export interface Original {
  readonly kind: SourceKind;
  readonly title: string;
  readonly outlet: string | null;
  readonly publishedOn: KnownDate | null;
  readonly url: string | null;
}

export interface DataVersion {
  readonly dataset: string;
  readonly importedAt: string;
  readonly sha256: string;
}

/** A speaker as an author: one who is not identified says so. */
export function authorName({ name, identified }: CitedSpeaker): string {
  return identified ? name : `“${name}” (not identified)`;
}

/** The day on which the page was read: “24 November 2026”. */
export function accessDay({ accessedAt }: Citation): string {
  return longDay(accessedAt);
}

/** What the original is beside its title: “The Star, 14 August 2024”, “retelling, published on an unknown day”. */
export function originalFacts({ kind, outlet, publishedOn }: Original): string {
  const by = outlet ?? (kind === "RETELLING" ? "retelling" : "outlet not known");
  return `${by}, ${publishedOn ? longDate(publishedOn) : "published on an unknown day"}`;
}

/** Which state of the data it rests on: “data as of 23 November 2026, last import kursk, SHA-256 3f2a91c07d5e”. */
export function dataWords({ dataset, importedAt, sha256 }: DataVersion): string {
  return `data as of ${longDay(importedAt)}, last import ${dataset}, SHA-256 ${sha256.slice(0, 12)}`;
}

/** One line: a citation never breaks within a field, whatever the text it was taken from does. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
