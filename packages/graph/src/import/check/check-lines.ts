import type { ClaimLine, EntityLine, RelationLine, SourceLine } from "@sayso/schema/exchange";
import type { Database } from "../../driver/database.ts";
import type { Problems } from "../problems.ts";
import type { Numbered, ParsedLines } from "../read/parsed-file.ts";
import { lineHash, type Thing, type Things } from "../things.ts";
import { checkContent } from "./content.ts";
import { checkKeys, idOfKey } from "./keys.ts";
import { checkKinds } from "./kinds.ts";
import { checkReferences } from "./references.ts";
import { assignSlugs } from "./slugs.ts";
import { checkStatements } from "./statements.ts";
import { loadTexts } from "./texts.ts";

export interface CheckOptions {
  /** Ids of what the import may remove. */
  readonly mayGo: ReadonlySet<string>;
  /** Ids of statements without key that are known already, by line; for taking an import back. */
  readonly statementIds?: ReadonlyMap<number, string>;
}

export interface Checked {
  readonly things: Things;
  /** Entities in the graph that give up their slug to another one. */
  readonly parked: readonly string[];
}

/**
 * Checks the lines of a file against each other and the graph, and gives each its id and canonical form. What is
 * wrong goes to `problems`; look at them before using the result.
 */
export async function checkLines(
  database: Database,
  lines: ParsedLines,
  options: CheckOptions,
  problems: Problems,
): Promise<Checked> {
  checkKeys(lines, problems);
  checkContent(lines, problems);
  await checkReferences(database, lines, problems);
  await checkKinds(database, lines, problems);
  const { slugs, parked } = await assignSlugs(database, lines.entity, options.mayGo, problems);
  const texts = await loadTexts(database, lines);
  const known = options.statementIds ?? new Map<number, string>();
  const statement = await checkStatements(database, lines.statement, texts, known, problems);
  const things = {
    entity: lines.entity.map((item) => thingOf(item, canonicalEntity(item.line, slugs))),
    source: lines.source.map((item) => thingOf(item, canonicalSource(item.line))),
    measure: lines.measure.map((item) => thingOf(item, item.line)),
    claim: lines.claim.map((item) => thingOf(item, canonicalClaim(item.line))),
    statement,
    relation: lines.relation.map((item) => thingOf(item, canonicalRelation(item.line))),
  };
  return { things, parked };
}

function thingOf<Line extends Things[Exclude<keyof Things, "statement">][number]["line"]>(
  { number }: Numbered<Line>,
  line: Line,
): Thing<Line> {
  return { id: idOfKey(line.type, line.key), number, line, hash: lineHash(line) };
}

function canonicalEntity(line: EntityLine, slugs: ReadonlyMap<string, string>): EntityLine {
  const slug = slugs.get(idOfKey("entity", line.key));
  const aliases = [...new Set(line.aliases)];
  return { ...line, aliases, ...(slug !== undefined && { slug }) };
}

/** Older texts are kept for good, so that they are no part of what a line says now. */
function canonicalSource(line: SourceLine): SourceLine {
  return { ...line, previous: line.previous.filter(({ text }) => text !== line.text) };
}

function canonicalClaim(line: ClaimLine): ClaimLine {
  const about = [...new Set(line.about)];
  return { ...line, about, contradicts: sorted(line.contradicts), updates: sorted(line.updates) };
}

function canonicalRelation(line: RelationLine): RelationLine {
  const { supportedBy, disputedBy } = line;
  return { ...line, supportedBy: sorted(supportedBy), disputedBy: sorted(disputedBy) };
}

function sorted(keys: readonly string[]): string[] {
  return [...new Set(keys)].sort();
}
