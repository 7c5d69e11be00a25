import { z } from "zod";

/** Longest texts that are taken, in UTF-16 code units. */
export const limits = {
  key: 300,
  name: 500,
  alias: 500,
  aliases: 200,
  description: 5_000,
  title: 1_000,
  url: 2_000,
  claim: 5_000,
  sourceText: 5_000_000,
  spans: 200,
  spanText: 50_000,
  references: 1_000,
} as const;

/** A lone surrogate would become U+FFFD in UTF-8 and shift every offset behind it; U+0000 is refused by many readers. */
export function isWellFormed(text: string): boolean {
  return text.isWellFormed() && !text.includes("\u0000");
}

/** Text that can be stored and given back unit for unit. */
export function text(maximum: number) {
  return z
    .string()
    .min(1)
    .max(maximum)
    .refine(isWellFormed, "holds a NUL or half of a surrogate pair");
}

/** Names a thing across files: the same key in two files is the same thing. */
export const key = text(limits.key).regex(/^\S+$/u, "must not hold white space");

export const entityKind = z.enum([
  "PERSON",
  "ORGANIZATION",
  "PLACE",
  "EQUIPMENT",
  "EVENT",
  "CHANNEL",
]);
export const sourceKind = z.enum(["REPORT", "POST", "DOCUMENT", "RETELLING"]);
export const statementForm = z.enum(["DIRECT", "INDIRECT", "MIXED", "NARRATED"]);
export const stance = z.enum(["AFFIRMS", "DENIES", "QUESTIONS", "UNSTATED"]);
export const certainty = z.enum(["CERTAIN", "PROBABLE", "POSSIBLE"]);
export const spanRole = z.enum(["SOURCE", "CUE", "CONTENT", "CHANNEL", "ROLE", "DATE", "FIGURE"]);
export const figureQualifier = z.enum([
  "EXACT",
  "ABOUT",
  "AT_LEAST",
  "AT_MOST",
  "MORE_THAN",
  "LESS_THAN",
  "RANGE",
]);
export const relationType = z.enum([
  "HOLDS_ROLE",
  "PART_OF",
  "LOCATED_IN",
  "OPERATED_BY",
  "TOOK_PART_IN",
  "HAPPENED_IN",
  "USES",
  "DESTROYED",
  "BORDERS",
  "OPPOSES",
  "DECLARED",
  "CONTROLS",
]);

/** An instant in UTC with seconds; the calendar is checked, so 31 February is refused. */
export const instant = z.iso.datetime({ precision: 0, offset: false });

export const datePrecision = z.enum(["MINUTE", "HOUR", "DAY", "MONTH", "YEAR", "RANGE"]);
export const dateBasis = z.enum(["STATED", "INFERRED"]);

/** A date as it is known: a half-open span in UTC. */
export const date = z
  .strictObject({
    from: instant.optional(),
    to: instant.optional(),
    precision: datePrecision,
    approximate: z.boolean().default(false),
    basis: dateBasis,
    text: text(limits.title).optional(),
    zone: text(100).default("UTC"),
  })
  .refine((value) => value.from ?? value.to, "needs `from` or `to`")
  .refine(
    (value) => !value.from || !value.to || value.from < value.to,
    "`to` must lie after `from`",
  );

/** Only addresses that a reader can open; `javascript:` and the like are refused. */
export const url = text(limits.url).refine((value) => {
  const parsed = URL.canParse(value) ? new URL(value) : undefined;
  return parsed?.protocol === "https:" || parsed?.protocol === "http:";
}, "must be an http or https address");
