import { createHash } from "node:crypto";
import { type ExchangeInput, formatVersion } from "@sayso/schema/exchange";
import type { EntityKind, NamedEntity, ReadReport } from "../report/report.ts";
import { wholeDay } from "./dates.ts";
import { channelEntity, EntityKeys, type FindKnown, outletEntity } from "./entity-keys.ts";
import { Measures } from "./measures.ts";
import { StatementLines } from "./statement-lines.ts";

/** A report that was read, and where its text comes from. */
export interface SourcedReport {
  readonly read: ReadReport;
  readonly source: ReadSource;
}

export interface ReadSource {
  readonly key: string;
  readonly title: string;
  readonly url: string | null;
  readonly outlet: string | null;
  /** Instant at which it was read (ISO 8601, UTC, with seconds). */
  readonly retrievedAt: string;
}

/**
 * Reports as a file of the exchange format. A single report is a dataset of its own: reading it again replaces
 * what it brought. Entities that the graph does not know are proposed as new ones.
 */
export function exchangeLines(
  reports: readonly SourcedReport[],
  findKnown: FindKnown,
): ExchangeInput[] {
  const entities = new EntityKeys(findKnown);
  const measures = new Measures();
  const told = reports.flatMap(({ read, source }) => [
    sourceLine(read, source, entities),
    ...new StatementLines(read, source.key, entities, measures).lines(),
  ]);
  return [headerLine(reports), ...entities.lines(), ...measures.lines(), ...told];
}

/** All that lines of a report may refer to: look them up in the graph first. */
export function listNamed({ read, source }: SourcedReport): NamedEntity[] {
  const channels = read.statements.flatMap(({ channel }) => channel ?? []);
  return [
    ...read.entities,
    ...channels.map(channelEntity),
    ...(source.outlet === null ? [] : [outletEntity(source.outlet)]),
  ];
}

const outletKinds: readonly EntityKind[] = ["ORGANIZATION", "CHANNEL"];

function headerLine(reports: readonly SourcedReport[]): ExchangeInput {
  const [first, ...others] = reports.map(({ source }) => source);
  const keys = reports.map(({ source }) => source.key).join("\n");
  const hash = createHash("sha256").update(keys).digest("hex").slice(0, 12);
  return {
    type: "header",
    formatVersion,
    dataset: first && others.length === 0 ? first.key : `read/${hash}`,
    title: first && others.length === 0 ? first.title : `${reports.length} reports`,
  };
}

function sourceLine(
  { report }: ReadReport,
  source: ReadSource,
  entities: EntityKeys,
): ExchangeInput {
  const { key, title, url, outlet, retrievedAt } = source;
  return {
    type: "source",
    key,
    kind: "REPORT",
    title,
    language: "en",
    text: report.text,
    retrievedAt,
    ...(url !== null && { url }),
    ...(report.publishedOn !== null && { publishedOn: wholeDay(report.publishedOn) }),
    ...(outlet !== null && { publishedBy: entities.of(outletEntity(outlet), outletKinds) }),
  };
}
