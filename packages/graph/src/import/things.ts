import { createHash } from "node:crypto";
import type {
  ClaimLine,
  EntityLine,
  MeasureLine,
  Place,
  RelationLine,
  SourceLine,
  StatementLine,
} from "@sayso/schema/exchange";

/** A line that was checked, in its canonical form, with the id of the node that it becomes. */
export interface Thing<Line> {
  readonly id: string;
  /** Its line in the file. */
  readonly number: number;
  readonly line: Line;
  /** Hash of what it says; equal hashes mean that nothing changed. */
  readonly hash: string;
}

/** A statement whose spans were found in the text. */
export interface StatementThing extends Thing<StatementLine> {
  readonly revisionId: string;
  /** From the first to the last span. */
  readonly hull: Place;
  readonly passage: { readonly before: string; readonly text: string; readonly after: string };
}

/** What a file brings, by type, each in the order in which it can be written. */
export interface Things {
  readonly entity: readonly Thing<EntityLine>[];
  readonly source: readonly Thing<SourceLine>[];
  readonly measure: readonly Thing<MeasureLine>[];
  readonly claim: readonly Thing<ClaimLine>[];
  readonly statement: readonly StatementThing[];
  readonly relation: readonly Thing<RelationLine>[];
}

/** They say how the graph came to know, not what is said. */
const unhashed = new Set(["recordedAt", "previous", "revision"]);

/** Hash of a line. It depends neither on the order of fields nor on fields that are empty. */
export function lineHash(line: object, revisionId = ""): string {
  const content = Object.entries(line).filter(([key]) => !unhashed.has(key));
  return createHash("sha256")
    .update(JSON.stringify([ordered(Object.fromEntries(content)), revisionId]))
    .digest("base64url")
    .slice(0, 22);
}

/** SHA-256 of a text in UTF-8, hexadecimal. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Keys in order, nothing empty: one text for all ways to write the same. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined && !(Array.isArray(item) && item.length === 0))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, item]) => [key, ordered(item)]);
  return Object.fromEntries(entries);
}
