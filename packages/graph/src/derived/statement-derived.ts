import { dayOf, readDate } from "../dates/dates.ts";
import { statementSearchText } from "../search/keys.ts";
import type { StatementInputs } from "./statements.cypher.ts";

const unknownDate = "0000-00-00T00:00:00Z";

/** What follows from a statement and what it is tied to. */
export interface StatementDerived {
  readonly id: string;
  readonly sortKey: string;
  readonly dateShown: "SAID" | "PUBLISHED" | "NONE";
  readonly originKey: string;
  readonly originKnown: boolean;
  readonly searchText: string;
  /** What lists are filtered by without a step in the graph: `by:ent_…`, `about:`, `via:`, `outlet:`, `source:`, `claim:`. */
  readonly tags: readonly string[];
  /** The span that a window of time is compared with: when it was said, else when it was published. */
  readonly windowFrom: string | null;
  readonly windowTo: string | null;
  /** Resolved speakers, each once. */
  readonly speakerIds: readonly string[];
  readonly subjectIds: readonly string[];
}

/** `root`: the statement at the end of its chain of RELAYS, itself if it passes nothing on. */
export function deriveStatement(inputs: StatementInputs, root: StatementInputs): StatementDerived {
  const said = readDate("said", inputs.said)?.from;
  const published = inputs.published.publishedFrom;
  const date = said ?? (typeof published === "string" ? published : unknownDate);
  const window = readDate("said", inputs.said) ?? readDate("published", inputs.published);
  const place = String(inputs.start).padStart(9, "0");
  return {
    id: inputs.id,
    sortKey: `${date}|${inputs.sourceId}|${place}|${inputs.id}`,
    dateShown: said ? "SAID" : date === unknownDate ? "NONE" : "PUBLISHED",
    originKey: originKey(root),
    originKnown: isOriginKnown(root),
    searchText: statementSearchText(inputs.claimText, inputs.passageText),
    tags: tagsOf(inputs),
    windowFrom: window?.from ?? null,
    windowTo: window?.to ?? null,
    speakerIds: speakersOf(inputs),
    subjectIds: [...new Set(inputs.subjectIds)],
  };
}

function speakersOf({ speakerIds }: StatementInputs): string[] {
  return [...new Set(speakerIds.filter((id) => id !== null))];
}

function tagsOf(inputs: StatementInputs): string[] {
  const { sourceId, claimId, channelId, outletId, subjectIds } = inputs;
  return [
    ...speakersOf(inputs).map((id) => `by:${id}`),
    ...[...new Set(subjectIds)].map((id) => `about:${id}`),
    ...(channelId ? [`via:${channelId}`] : []),
    ...(outletId ? [`outlet:${outletId}`] : []),
    `source:${sourceId}`,
    `claim:${claimId}`,
  ];
}

/** Two tellings of one claim with the same key come from the same act of speech. */
function originKey(root: StatementInputs): string {
  const day = dayOf(readDate("said", root.said));
  const speakers = root.speakerIds.filter((id) => id !== null);
  if (day === null || speakers.length === 0 || speakers.length < root.speakerIds.length)
    return root.id;
  return [[...new Set(speakers)].sort().join(","), root.channelId ?? "", day].join("|");
}

/** A statement without speakers is its source's own where it is NARRATED; else the text names nobody. */
function isOriginKnown({ form, speakerIds }: StatementInputs): boolean {
  if (speakerIds.length === 0) return form === "NARRATED";
  return speakerIds.every((id) => id !== null);
}

/** The derived edges as texts, in the form in which the stored ones are read. */
export function edgesOf(derived: StatementDerived): string[] {
  const { speakerIds, subjectIds, sortKey } = derived;
  return [
    ...speakerIds.map((speaker) => `SAID_BY ${speaker}  ${sortKey}`),
    ...subjectIds.map((subject) => `CONCERNS  ${subject} ${sortKey}`),
    ...speakerIds.flatMap((speaker) =>
      subjectIds.map((subject) => `SAID_ABOUT ${speaker} ${subject} ${sortKey}`),
    ),
  ];
}
