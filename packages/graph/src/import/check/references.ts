import type { Database } from "../../driver/database.ts";
import { patient } from "../../driver/patient.ts";
import type { EntityKind } from "../../entities/entities.records.ts";
import { relationTypes } from "../../relations/relation-types.ts";
import { inChunks } from "../chunks.ts";
import type { Problems } from "../problems.ts";
import type { DataType, ParsedLines } from "../read/parsed-file.ts";
import { idOfKey } from "./keys.ts";
import { listEntitiesAround, listExisting } from "./surroundings.cypher.ts";

interface Reference {
  readonly number: number;
  readonly field: string;
  readonly type: DataType;
  readonly key: string;
  /** Kinds that an entity may have here; any if left out. */
  readonly kinds?: readonly EntityKind[];
}

/** Refuses references to what is neither in the file nor in the graph, or of a kind that does not fit. */
export async function checkReferences(
  database: Database,
  lines: ParsedLines,
  problems: Problems,
): Promise<void> {
  const found = [...referencesIn(lines)];
  const { kinds, others } = knownIn(lines);
  const outside = new Map<string, DataType>();
  for (const { type, key } of found) {
    const id = idOfKey(type, key);
    if (!kinds.has(id) && !others.has(id)) outside.set(id, type);
  }
  const idsOf = (wanted: (type: DataType) => boolean) =>
    [...outside].filter(([, type]) => wanted(type)).map(([id]) => id);
  for (const ids of inChunks(idsOf((type) => type === "entity"))) {
    const rows = await database.read(listEntitiesAround, { ids }, patient);
    for (const row of rows) kinds.set(row.id, row.kind);
  }
  for (const ids of inChunks(idsOf((type) => type !== "entity"))) {
    const rows = await database.read(listExisting, { ids }, patient);
    for (const row of rows) others.add(row.id);
  }
  for (const reference of found) checkReference(reference, kinds, others, problems);
}

function knownIn(lines: ParsedLines): { kinds: Map<string, string>; others: Set<string> } {
  const kinds = new Map(lines.entity.map(({ line }) => [idOfKey("entity", line.key), line.kind]));
  const others = new Set<string>();
  for (const { line } of [...lines.source, ...lines.measure, ...lines.claim, ...lines.statement]) {
    if (line.key !== undefined) others.add(idOfKey(line.type, line.key));
  }
  return { kinds: new Map<string, string>(kinds), others };
}

function checkReference(
  { number, field, type, key, kinds: allowed }: Reference,
  kinds: ReadonlyMap<string, string>,
  others: ReadonlySet<string>,
  problems: Problems,
): void {
  const id = idOfKey(type, key);
  const kind = kinds.get(id);
  if (type === "entity" ? kind === undefined : !others.has(id)) {
    problems.add(number, `${field}: no ${type} “${key}”, neither in this file nor in the graph`);
  } else if (allowed && !allowed.some((item) => item === kind)) {
    problems.add(number, `${field}: “${key}” is ${kind}; here it must be ${allowed.join(" or ")}`);
  }
}

function* referencesIn(lines: ParsedLines): Iterable<Reference> {
  for (const { number, line } of lines.source) {
    if (line.publishedBy === undefined) continue;
    const kinds = ["ORGANIZATION", "CHANNEL"] as const;
    yield { number, field: "publishedBy", type: "entity", key: line.publishedBy, kinds };
  }
  for (const { number, line } of lines.claim) {
    yield* all(number, "about", "entity", line.about);
    yield* all(number, "contradicts", "claim", line.contradicts);
    yield* all(number, "updates", "claim", line.updates);
    for (const [index, figure] of line.figures.entries()) {
      yield { number, field: `figures[${index}].measure`, type: "measure", key: figure.measure };
    }
  }
  for (const { number, line } of lines.statement) {
    yield { number, field: "source", type: "source", key: line.source };
    yield { number, field: "claim", type: "claim", key: line.claim };
    yield* all(number, "relays", "statement", line.relays);
    if (line.channel !== undefined) {
      yield { number, field: "channel", type: "entity", key: line.channel, kinds: ["CHANNEL"] };
    }
    for (const [index, { entity }] of line.speakers.entries()) {
      if (entity === undefined) continue;
      yield { number, field: `speakers[${index}].entity`, type: "entity", key: entity };
    }
  }
  for (const { number, line } of lines.relation) {
    const { subjectKinds, objectKinds } = relationTypes[line.relation];
    yield { number, field: "subject", type: "entity", key: line.subject, kinds: subjectKinds };
    yield { number, field: "object", type: "entity", key: line.object, kinds: objectKinds };
    yield* all(number, "supportedBy", "claim", line.supportedBy);
    yield* all(number, "disputedBy", "claim", line.disputedBy);
  }
}

function* all(
  number: number,
  field: string,
  type: DataType,
  keys: readonly string[],
): Iterable<Reference> {
  for (const [index, key] of keys.entries()) {
    yield { number, field: `${field}[${index}]`, type, key };
  }
}
