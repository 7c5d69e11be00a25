import { values } from "@sayso/schema/exchange";
import { z } from "zod";

const { date: exchangeDate } = values;
type ExchangeDate = z.infer<typeof exchangeDate>;

/** A date as it is known: half-open, instants as ISO strings in UTC with seconds. */
export const dateRecord = z.object({
  /** Null: open at the start. */
  from: z.string().nullable(),
  /** First instant after the span. Null: open at the end. */
  to: z.string().nullable(),
  precision: values.datePrecision,
  approximate: z.boolean(),
  basis: values.dateBasis,
  /** The words in which the text gives the date. */
  text: z.string().nullable(),
  /** IANA name of the zone in which the day was counted. */
  zone: z.string(),
});

export type DateRecord = z.infer<typeof dateRecord>;

/** The clocks, by the prefix of their properties. */
export type DatePrefix = "said" | "published" | "date";

/** Reads the date that lies flat on a node under `prefix`; null where there is none. */
export function readDate(
  prefix: DatePrefix,
  properties: Readonly<Record<string, unknown>>,
): DateRecord | null {
  const at = (name: string) => properties[`${prefix}${name}`] ?? null;
  if (at("Precision") === null) return null;
  return dateRecord.parse({
    from: at("From"),
    to: at("To"),
    precision: at("Precision"),
    approximate: at("Approximate") ?? false,
    basis: at("Basis"),
    text: at("Text"),
    zone: at("Zone") ?? "UTC",
  });
}

/** The flat properties of a date; all null without one, so that `SET n += …` takes an old date away. */
export function writeDate(
  prefix: DatePrefix,
  date: DateRecord | ExchangeDate | null | undefined,
): Record<string, string | boolean | null> {
  return {
    [`${prefix}From`]: date?.from ?? null,
    [`${prefix}To`]: date?.to ?? null,
    [`${prefix}Precision`]: date?.precision ?? null,
    [`${prefix}Approximate`]: date?.approximate ?? null,
    [`${prefix}Basis`]: date?.basis ?? null,
    [`${prefix}Text`]: date?.text ?? null,
    [`${prefix}Zone`]: date?.zone ?? null,
  };
}

/** The same date as a value of the exchange format. */
export function toExchangeDate(date: DateRecord): ExchangeDate {
  const { from, to, text, ...rest } = date;
  return {
    ...rest,
    ...(from !== null && { from }),
    ...(to !== null && { to }),
    ...(text !== null && { text }),
  };
}

/** Making a formatter takes long, and a file of statements asks for the same few zones again and again. */
const dayFormats = new Map<string, Intl.DateTimeFormat | null>();

/** Writes days of a zone; null for a name that this machine does not know. */
function dayFormat(zone: string): Intl.DateTimeFormat | null {
  const known = dayFormats.get(zone);
  if (known !== undefined) return known;
  let format: Intl.DateTimeFormat | null = null;
  try {
    // The Swedish form of a date is the ISO form.
    format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone });
  } catch {
    // An unknown zone.
  }
  dayFormats.set(zone, format);
  return format;
}

/** True for an IANA name that this machine knows. */
export function isZone(zone: string): boolean {
  return dayFormat(zone) !== null;
}

/** The day, `2024-08-14`, in the zone in which it was counted; null where the day is not known. */
export function dayOf(date: DateRecord | null): string | null {
  if (!date?.from || !["DAY", "HOUR", "MINUTE"].includes(date.precision)) return null;
  const format = dayFormat(date.zone) ?? dayFormat("UTC");
  return format?.format(new Date(date.from)) ?? null;
}
