import type { ExchangeInput } from "@sayso/schema/exchange";

type Line<Type extends ExchangeInput["type"]> = Extract<ExchangeInput, { type: Type }>;
type With<Type extends ExchangeInput["type"]> = Partial<Omit<Line<Type>, "type">>;
type DateInput = NonNullable<Line<"statement">["saidOn"]>;

// Flat factories: each gives a whole line with sensible defaults, and takes what a test is about.

export function header(dataset = "test"): Line<"header"> {
  return { type: "header", formatVersion: 1, dataset };
}

/** `entityLine("ada")` is a person called Ada. */
export function entityLine(key: string, given: With<"entity"> = {}): Line<"entity"> {
  const name = key.charAt(0).toUpperCase() + key.slice(1);
  return { type: "entity", key, kind: "PERSON", name, ...given };
}

/** A source whose text holds all that the default statements need. */
export function sourceLine(key = "report", given: With<"source"> = {}): Line<"source"> {
  return {
    type: "source",
    key,
    kind: "REPORT",
    title: `The ${key}`,
    publishedOn: day("2024-08-14"),
    text: "Ada said that the bridge is open. Ben denied it.",
    retrievedAt: "2024-08-15T00:00:00Z",
    ...given,
  };
}

export function measureLine(key: string, given: With<"measure"> = {}): Line<"measure"> {
  return { type: "measure", key, label: `Number of ${key}`, dimension: "count", ...given };
}

export function claimLine(key: string, given: With<"claim"> = {}): Line<"claim"> {
  return { type: "claim", key, text: `It is true that ${key}.`, ...given };
}

interface Telling extends With<"statement"> {
  /** Words of the content; where they stand is found. */
  readonly content?: string;
  /** Who speaks: words of the mention, and the entity unless null. */
  readonly speaker?: string;
  readonly speakerEntity?: string | null;
}

/** Ada says in the report that the claim `bridge` holds, unless told otherwise. */
export function statementLine(given: Telling = {}): Line<"statement"> {
  const { content = "the bridge is open", speaker = "Ada", speakerEntity, ...rest } = given;
  const entity = speakerEntity === undefined ? speaker.toLowerCase() : speakerEntity;
  return {
    type: "statement",
    source: "report",
    claim: "bridge",
    spans: [{ role: "CONTENT", text: content }],
    form: "INDIRECT",
    stance: "AFFIRMS",
    speakers: [{ mention: speaker, ...(entity !== null && { entity }) }],
    recordedAt: "2024-08-15T00:00:00Z",
    ...rest,
  };
}

export function relationLine(key: string, given: With<"relation"> = {}): Line<"relation"> {
  return {
    type: "relation",
    key,
    relation: "HOLDS_ROLE",
    subject: "ada",
    object: "council",
    title: "mayor",
    supportedBy: ["bridge"],
    ...given,
  };
}

/** One day in UTC, as the text states it. */
export function day(date: string, given: Partial<DateInput> = {}): DateInput {
  const from = `${date}T00:00:00Z`;
  const to = `${new Date(Date.parse(from) + 86_400_000).toISOString().slice(0, 19)}Z`;
  return { from, to, precision: "DAY", basis: "STATED", ...given };
}

/** The smallest whole file: Ada says in a report that the bridge is open. */
export function smallFile(dataset = "test"): ExchangeInput[] {
  return [
    header(dataset),
    entityLine("ada"),
    sourceLine(),
    claimLine("bridge", { about: ["ada"] }),
    statementLine(),
  ];
}
