import type { StatementLine } from "@sayso/schema/exchange";
import type { Database } from "../../driver/database.ts";
import { patient } from "../../driver/patient.ts";
import { idFor } from "../../ids/ids.ts";
import { inChunks } from "../chunks.ts";
import type { Problems } from "../problems.ts";
import type { Numbered } from "../read/parsed-file.ts";
import { lineHash, type StatementThing } from "../things.ts";
import { idOfKey } from "./keys.ts";
import { orderByRelays } from "./relays.ts";
import { hullOf, locateSpans, locateSpeakers, passageOf } from "./spans.ts";
import { listRelaysFrom } from "./surroundings.cypher.ts";
import type { Texts } from "./texts.ts";

type Located = Omit<StatementThing, "id">;

/** Finds the spans of every statement, gives ids, and puts statements behind those they pass on. */
export async function checkStatements(
  database: Database,
  lines: readonly Numbered<StatementLine>[],
  texts: Texts,
  knownIds: ReadonlyMap<number, string>,
  problems: Problems,
): Promise<StatementThing[]> {
  const located = lines.flatMap((item) => locateStatement(item, texts, problems) ?? []);
  const things = giveIds(located, knownIds);
  return putInOrder(database, things, problems);
}

function locateStatement(
  { number, line }: Numbered<StatementLine>,
  texts: Texts,
  problems: Problems,
): Located | null {
  const say = (message: string) => problems.add(number, message);
  const revisionId = texts.revisionId(line.source, line.revision);
  const text = revisionId === undefined ? undefined : texts.text(revisionId);
  if (revisionId === undefined || text === undefined) {
    say(line.revision ? "revision: no such text of this source" : "source: has no text");
    return null;
  }
  const spans = locateSpans(text, line.spans, say);
  const speakers = locateSpeakers(text, line.speakers, spans, say);
  if (spans.length < line.spans.length) return null;
  const relays = [...new Set(line.relays)].sort();
  const canonical = { ...line, spans, speakers, relays };
  const hull = hullOf(spans);
  const passage = passageOf(text, hull);
  const hash = lineHash(canonical, revisionId);
  return { number, line: canonical, revisionId, hull, passage, hash };
}

/** Statements without key that say the same in the same place are told apart by their content's order. */
function giveIds(
  located: readonly Located[],
  knownIds: ReadonlyMap<number, string>,
): StatementThing[] {
  const equals = new Map<string, Located[]>();
  for (const item of located) {
    if (item.line.key !== undefined || knownIds.has(item.number)) continue;
    const parts = identityOf(item);
    const group = equals.get(parts) ?? [];
    equals.set(parts, [...group, item]);
  }
  const ids = new Map<number, string>(knownIds);
  for (const [parts, group] of equals) {
    group.sort((one, other) => (one.hash < other.hash ? -1 : 1));
    for (const [index, { number }] of group.entries())
      ids.set(number, idFor("statement", parts, index));
  }
  return located.map((item) => ({
    ...item,
    id: ids.get(item.number) ?? idOfKey("statement", item.line.key ?? ""),
  }));
}

function identityOf({ line, revisionId }: Located): string {
  const spans = line.spans.map(({ role, start, end }) => [role, start, end]);
  const speakers = line.speakers.map(({ mention, start }) => [mention, start ?? null]);
  return JSON.stringify([revisionId, spans, line.form, speakers, line.claim]);
}

async function putInOrder(
  database: Database,
  things: readonly StatementThing[],
  problems: Problems,
): Promise<StatementThing[]> {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const relayed = new Map(
    things.map(({ id, line }) => [id, line.relays.map((key) => idOfKey("statement", key))]),
  );
  const outside = [...relayed.values()].flat().filter((id) => !byId.has(id));
  for (const ids of inChunks(outside)) {
    for (const { outerId, innerId } of await database.read(listRelaysFrom, { ids }, patient)) {
      if (!byId.has(outerId)) relayed.set(outerId, [...(relayed.get(outerId) ?? []), innerId]);
    }
  }
  const result = orderByRelays([...byId.keys()], (id) => relayed.get(id) ?? []);
  if ("circle" in result) {
    const members = result.circle.flatMap((id) => byId.get(id) ?? []);
    const names = members.map(({ line }) => `“${line.key}”`).join(", ");
    problems.add(members[0]?.number ?? null, `relays: a circle of ${names}`);
    return [...things];
  }
  return result.order.flatMap((id) => byId.get(id) ?? []);
}
