import { type ExchangeLine, exchangeLine } from "@sayso/schema/exchange";
import { type DatePrefix, readDate, toExchangeDate } from "../dates/dates.ts";
import type { Transaction } from "../driver/database.ts";
import {
  readClaimLines,
  readEntityLines,
  readMeasureLines,
  readRelationLines,
  readSourceLines,
  readStatementLines,
} from "./lines.cypher.ts";

/** A thing of the graph as its line of the exchange format. */
export interface StoredLine {
  readonly id: string;
  readonly line: ExchangeLine;
  /** The hash that was stored with it. */
  readonly lineHash: string | null;
  /** Statements only: the text in which it is read. */
  readonly revisionId: string;
}

type ReadLines = (transaction: Transaction, ids: readonly string[]) => Promise<StoredLine[]>;

/** Reads the lines of some things of one type; those that are not there are left out. */
export const readLines = {
  entity: async (transaction, ids) => {
    const rows = await transaction.run(readEntityLines, { ids });
    return rows.map(({ id, lineHash, properties }) => {
      const { key, kind, name, slug, aliases } = properties;
      const { description, referenceOrigin, wikidataId, latitude, longitude, radiusKm } =
        properties;
      const location = latitude === undefined ? undefined : { latitude, longitude, radiusKm };
      const date = dateOf("date", properties);
      const line = { type: "entity", key, kind, name, slug, aliases, description };
      return stored(id, lineHash, { ...line, referenceOrigin, wikidataId, location, date });
    });
  },
  source: async (transaction, ids) => {
    const rows = await transaction.run(readSourceLines, { ids });
    return rows.map(({ id, lineHash, properties, ...rest }) => {
      const { key, kind, title, url, language } = properties;
      const publishedOn = dateOf("published", properties);
      const line = { type: "source", key, kind, title, url, publishedOn, language };
      return stored(id, lineHash, { ...line, ...rest });
    });
  },
  measure: async (transaction, ids) => {
    const rows = await transaction.run(readMeasureLines, { ids });
    return rows.map(({ id, lineHash, ...rest }) =>
      stored(id, lineHash, { type: "measure", ...rest }),
    );
  },
  claim: async (transaction, ids) => {
    const rows = await transaction.run(readClaimLines, { ids });
    return rows.map(({ id, lineHash, properties, about, figures, contradicts, updates }) => {
      const { key, text } = properties;
      const numbers = figures.map((figure) => {
        const { measure, min, max, unit, qualifier } = figure;
        return { measure, min, max, unit, qualifier, date: dateOf("date", figure) };
      });
      const line = { type: "claim", key, text, date: dateOf("date", properties), about };
      return stored(id, lineHash, { ...line, figures: numbers, contradicts, updates });
    });
  },
  statement: async (transaction, ids) => {
    const rows = await transaction.run(readStatementLines, { ids });
    return rows.map(({ id, lineHash, properties, revisionId, ...row }) => {
      const { key, form, stance, certainty, channelDetail, recordedAt } = properties;
      const spans = row.spanRoles.map((role, index) => {
        const start = row.spanStarts[index] ?? 0;
        const end = row.spanEnds[index] ?? 0;
        const text = row.passageText.slice(start - row.start, end - row.start);
        return { role, start, end, text };
      });
      const { source, revision, claim, speakers, channel, relays } = row;
      const line = { type: "statement", key, source, revision, claim, spans, form, stance };
      const when = { saidOn: dateOf("said", properties), recordedAt };
      const how = { certainty, speakers, channel, channelDetail, relays };
      return stored(id, lineHash, { ...line, ...how, ...when }, revisionId);
    });
  },
  relation: async (transaction, ids) => {
    const rows = await transaction.run(readRelationLines, { ids });
    return rows.map(({ id, lineHash, properties, ...rest }) => {
      const { key, type: relation, title } = properties;
      const { subject, object, supportedBy, disputedBy } = rest;
      const line = { type: "relation", key, relation, subject, object, title };
      const date = dateOf("date", properties);
      return stored(id, lineHash, { ...line, date, supportedBy, disputedBy });
    });
  },
} as const satisfies Record<string, ReadLines>;

/** The line as text, without what is empty, so that equal things give equal text. */
export function lineText(line: ExchangeLine): string {
  return JSON.stringify(line, (_, value: unknown) =>
    Array.isArray(value) && value.length === 0 ? undefined : value,
  );
}

function stored(
  id: string,
  lineHash: string | null,
  line: Record<string, unknown>,
  revisionId = "",
): StoredLine {
  return { id, lineHash, revisionId, line: exchangeLine.parse(withoutNulls(line)) };
}

function dateOf(prefix: DatePrefix, properties: Readonly<Record<string, unknown>>) {
  const date = readDate(prefix, properties);
  return date ? toExchangeDate(date) : undefined;
}

/** What is null in the graph is left out of a line. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== null && item !== undefined);
  return Object.fromEntries(entries.map(([name, item]) => [name, withoutNulls(item)]));
}
