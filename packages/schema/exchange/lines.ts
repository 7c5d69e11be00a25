import { z } from "zod";
import {
  certainty,
  date,
  entityKind,
  figureQualifier,
  instant,
  key,
  limits,
  relationType,
  sourceKind,
  spanRole,
  stance,
  statementForm,
  text,
  url,
} from "./values.ts";

/** The version of the format that this code reads and writes. */
export const formatVersion = 1;

const keys = z.array(key).max(limits.references).default([]);

/** The first line of a file. */
export const headerLine = z.strictObject({
  type: z.literal("header"),
  formatVersion: z.literal(formatVersion),
  /** What the file calls itself: a later file of the same name replaces what this one brought. */
  dataset: key,
  title: text(limits.title).optional(),
  licence: text(limits.title).optional(),
});

export const entityLine = z.strictObject({
  type: z.literal("entity"),
  key,
  kind: entityKind,
  name: text(limits.name),
  /** Made from the name if left out. */
  slug: z
    .string()
    .max(120)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .optional(),
  aliases: z.array(text(limits.alias)).max(limits.aliases).default([]),
  description: text(limits.description).optional(),
  /** Where description, wikidataId and location come from. */
  referenceOrigin: text(limits.title).optional(),
  wikidataId: z
    .string()
    .regex(/^Q[1-9][0-9]*$/)
    .optional(),
  /** Places only: degrees, WGS 84; radius in kilometres. */
  location: z
    .strictObject({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      radiusKm: z.number().positive().optional(),
    })
    .optional(),
  /** Events only: when it happened. */
  date: date.optional(),
});

export const sourceLine = z.strictObject({
  type: z.literal("source"),
  key,
  kind: sourceKind,
  title: text(limits.title),
  url: url.optional(),
  publishedOn: date.optional(),
  /** IETF language tag. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .optional(),
  /** The outlet: an organization or a channel. */
  publishedBy: key.optional(),
  text: text(limits.sourceText),
  retrievedAt: instant,
  /** Texts it had before, oldest first. They are kept even if a later file leaves them out. */
  previous: z
    .array(z.strictObject({ text: text(limits.sourceText), retrievedAt: instant }))
    .max(limits.references)
    .default([]),
});

export const measureLine = z.strictObject({
  type: z.literal("measure"),
  key,
  label: text(limits.title),
  /** What can be compared: `count`, `area`, `distance`. */
  dimension: text(100),
});

const figure = z
  .strictObject({
    measure: key,
    min: z.number().optional(),
    max: z.number().optional(),
    unit: text(100),
    qualifier: figureQualifier,
    date: date.optional(),
  })
  .superRefine((value, context) => {
    const { min, max, qualifier } = value;
    const lower = ["AT_LEAST", "MORE_THAN"].includes(qualifier);
    const upper = ["AT_MOST", "LESS_THAN"].includes(qualifier);
    const message = lower
      ? min === undefined || max !== undefined
        ? "has `min` only"
        : undefined
      : upper
        ? max === undefined || min !== undefined
          ? "has `max` only"
          : undefined
        : qualifier === "RANGE"
          ? min === undefined || max === undefined || min >= max
            ? "has `min` below `max`"
            : undefined
          : min === undefined || min !== max
            ? "has `min` equal to `max`"
            : undefined;
    if (message) context.addIssue({ code: "custom", message: `${qualifier} ${message}` });
  });

export const claimLine = z.strictObject({
  type: z.literal("claim"),
  key,
  /** The claim as one sentence, without who says it. */
  text: text(limits.claim),
  /** When the thing happens that the claim speaks of. */
  date: date.optional(),
  about: keys,
  figures: z.array(figure).max(100).default([]),
  /** Claims that cannot be true together with it; it is enough to say so on one side. */
  contradicts: keys,
  /** Older claims that it brings up to date. */
  updates: keys,
});

/**
 * A stretch of the source's text. Offsets are UTF-16 code units. For a file written by hand `text` alone is
 * enough where it occurs once in the source; else `occurrence` (from 1) says which. Export writes all of
 * `start`, `end` and `text`.
 */
export const span = z
  .strictObject({
    role: spanRole,
    start: z.int().nonnegative().optional(),
    end: z.int().positive().optional(),
    text: text(limits.spanText).optional(),
    occurrence: z.int().positive().optional(),
  })
  .refine((value) => (value.start === undefined) === (value.end === undefined), {
    message: "`start` and `end` go together",
  })
  .refine(
    (value) => value.start === undefined || value.end === undefined || value.start < value.end,
    {
      message: "`end` must lie after `start`",
    },
  )
  .refine((value) => value.text !== undefined || value.start !== undefined, {
    message: "needs `text` or `start` and `end`",
  });

const speaker = z.strictObject({
  /** The words that name the speaker, as the text has them. */
  mention: text(limits.name),
  /** Place of these words, if they stand in the text. */
  start: z.int().nonnegative().optional(),
  end: z.int().positive().optional(),
  occurrence: z.int().positive().optional(),
  /** “commander of the Ukrainian military” */
  role: text(limits.title).optional(),
  /** Left out where it is not known who that is. */
  entity: key.optional(),
  score: z.number().min(0).max(1).optional(),
  /** Who or what resolved it: `editor`, or the name of a rule. */
  resolvedBy: text(100).optional(),
});

export const statementLine = z
  .strictObject({
    type: z.literal("statement"),
    /** Needed only where another line refers to the statement. */
    key: key.optional(),
    source: key,
    /** SHA-256 of the text in which it is read, hexadecimal. Left out for the current one. */
    revision: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    claim: key,
    spans: z.array(span).min(1).max(limits.spans),
    form: statementForm,
    stance,
    certainty: certainty.optional(),
    /** When it was said. Left out where not known. */
    saidOn: date.optional(),
    /** Empty for a NARRATED statement, and where the text names nobody: “was widely seen as”. */
    speakers: z.array(speaker).max(50).default([]),
    /** The channel used. */
    channel: key.optional(),
    /** What was posted or broadcast there: “video”. */
    channelDetail: text(limits.title).optional(),
    /** Keys of statements that this one passes on. */
    relays: keys,
    recordedAt: instant.optional(),
  })
  .refine((value) => value.spans.some((item) => item.role === "CONTENT"), {
    message: "needs a span with role CONTENT",
    path: ["spans"],
  })
  .refine((value) => value.form !== "NARRATED" || value.speakers.length === 0, {
    message: "a NARRATED statement has no speaker",
    path: ["speakers"],
  });

export const relationLine = z
  .strictObject({
    type: z.literal("relation"),
    key,
    relation: relationType,
    subject: key,
    object: key,
    /** HOLDS_ROLE only: the office. */
    title: text(limits.title).optional(),
    date: date.optional(),
    /** Claims that are evidence for it; at least one is affirmed by a statement. */
    supportedBy: z.array(key).min(1).max(limits.references),
    disputedBy: keys,
  })
  .refine((value) => value.subject !== value.object, "subject and object must differ");

/** One line of a Sayso JSONL file. */
export const exchangeLine = z.discriminatedUnion("type", [
  headerLine,
  entityLine,
  sourceLine,
  measureLine,
  claimLine,
  statementLine,
  relationLine,
]);

export type HeaderLine = z.infer<typeof headerLine>;
export type EntityLine = z.infer<typeof entityLine>;
export type SourceLine = z.infer<typeof sourceLine>;
export type MeasureLine = z.infer<typeof measureLine>;
export type ClaimLine = z.infer<typeof claimLine>;
export type StatementLine = z.infer<typeof statementLine>;
export type RelationLine = z.infer<typeof relationLine>;
export type ExchangeLine = z.infer<typeof exchangeLine>;
/** A line as a file may hold it, before defaults are filled in. */
export type ExchangeInput = z.input<typeof exchangeLine>;
