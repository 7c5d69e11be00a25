import {
  type ClaimLine,
  type EntityLine,
  type ExchangeLine,
  exchangeLine,
  type HeaderLine,
  type MeasureLine,
  type RelationLine,
  type SourceLine,
  type StatementLine,
} from "@sayso/schema/exchange";
import { describeIssue, type Problems } from "../problems.ts";
import { type FileLine, UnreadableFile } from "./file-lines.ts";

/** Every line but the header. */
export type DataLine = Exclude<ExchangeLine, HeaderLine>;
export type DataType = DataLine["type"];

/** In the order in which they are written: what is referred to comes first. */
export const dataTypes = [
  "entity",
  "source",
  "measure",
  "claim",
  "statement",
  "relation",
] as const satisfies readonly DataType[];

/** A line with its place in the file. */
export interface Numbered<Line> {
  readonly number: number;
  readonly line: Line;
}

/** The data lines of a file by type, in its order. */
export interface ParsedLines {
  readonly entity: Numbered<EntityLine>[];
  readonly source: Numbered<SourceLine>[];
  readonly measure: Numbered<MeasureLine>[];
  readonly claim: Numbered<ClaimLine>[];
  readonly statement: Numbered<StatementLine>[];
  readonly relation: Numbered<RelationLine>[];
}

export function emptyLines(): ParsedLines {
  return { entity: [], source: [], measure: [], claim: [], statement: [], relation: [] };
}

/** Reads and parses every line; what is wrong with single lines goes to `problems`. */
export async function parseLines(
  lines: AsyncIterable<FileLine>,
  problems: Problems,
): Promise<{ readonly header: HeaderLine | null; readonly lines: ParsedLines }> {
  const parsed = emptyLines();
  let header: HeaderLine | null = null;
  let first = true;
  try {
    for await (const { number, text } of lines) {
      if (text?.trim() === "") continue;
      const line = parseLine(number, text, problems);
      if (first && line?.type === "header") header = line;
      else if (first && line) problems.add(number, "the first line must be the header");
      else if (line?.type === "header") problems.add(number, "only the first line is a header");
      else if (line) addLine(parsed, number, line);
      first = false;
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    problems.add(null, error.message);
    return { header, lines: parsed };
  }
  if (first) problems.add(null, "the file is empty");
  return { header, lines: parsed };
}

/** Files a line under its type. */
export function addLine(parsed: ParsedLines, number: number, line: DataLine): void {
  switch (line.type) {
    case "entity":
      parsed.entity.push({ number, line });
      break;
    case "source":
      parsed.source.push({ number, line });
      break;
    case "measure":
      parsed.measure.push({ number, line });
      break;
    case "claim":
      parsed.claim.push({ number, line });
      break;
    case "statement":
      parsed.statement.push({ number, line });
      break;
    case "relation":
      parsed.relation.push({ number, line });
      break;
  }
}

function parseLine(number: number, text: string | null, problems: Problems): ExchangeLine | null {
  if (text === null) {
    problems.add(number, "is not UTF-8");
    return null;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    problems.add(number, "is not JSON");
    return null;
  }
  const result = exchangeLine.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) problems.add(number, describeIssue(issue));
  return null;
}
