import type { EntityLine } from "@sayso/schema/exchange";
import type { Database } from "../../driver/database.ts";
import { patient } from "../../driver/patient.ts";
import type { EntityKind } from "../../entities/entities.records.ts";
import { relationTypeList } from "../../relations/relation-types.ts";
import { inChunks } from "../chunks.ts";
import type { Problems } from "../problems.ts";
import type { Numbered, ParsedLines } from "../read/parsed-file.ts";
import { idOfKey } from "./keys.ts";
import { listEntitiesAround, listKindUses } from "./surroundings.cypher.ts";

/** Which kinds may stand in a place, by the name that `listKindUses` gives it. */
const allowed = new Map<string, readonly EntityKind[]>([
  ["channel", ["CHANNEL"]],
  ["outlet", ["ORGANIZATION", "CHANNEL"]],
  ...relationTypeList.flatMap(({ type, subjectKinds, objectKinds }) => [
    [`subject ${type}`, subjectKinds] as const,
    [`object ${type}`, objectKinds] as const,
  ]),
]);

/** Refuses a new kind for an entity that other files use in a way which that kind may not have. */
export async function checkKinds(
  database: Database,
  lines: ParsedLines,
  problems: Problems,
): Promise<void> {
  const changed = await changedKinds(database, lines.entity);
  if (changed.size === 0) return;
  const inFile = new Set(
    [...lines.source, ...lines.statement, ...lines.relation].flatMap(({ line }) =>
      line.key === undefined ? [] : [idOfKey(line.type, line.key)],
    ),
  );
  const uses = await database.read(listKindUses, { ids: [...changed.keys()] }, patient);
  for (const { id, userId, place } of uses) {
    const entity = changed.get(id);
    if (!entity || inFile.has(userId) || allowed.get(place)?.includes(entity.line.kind)) continue;
    problems.add(
      entity.number,
      `kind: ${userId} has it as ${place}, which cannot be ${entity.line.kind}`,
    );
  }
}

/** Entities of the file that are in the graph with another kind, by id. */
async function changedKinds(database: Database, lines: readonly Numbered<EntityLine>[]) {
  const byId = new Map(lines.map((item) => [idOfKey("entity", item.line.key), item]));
  const changed = new Map<string, Numbered<EntityLine>>();
  for (const ids of inChunks([...byId.keys()])) {
    for (const { id, kind } of await database.read(listEntitiesAround, { ids }, patient)) {
      const item = byId.get(id);
      if (item && item.line.kind !== kind) changed.set(id, item);
    }
  }
  return changed;
}
