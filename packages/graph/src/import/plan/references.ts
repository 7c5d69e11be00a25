import { idOfKey } from "../check/keys.ts";
import { dataTypes } from "../read/parsed-file.ts";
import type { Things } from "../things.ts";

/** Ids of everything in a file. */
export function idsOf(things: Things): Set<string> {
  return new Set(dataTypes.flatMap((type) => things[type].map(({ id }) => id)));
}

/** Ids of everything that the lines of a file refer to. */
export function referredTo(things: Things): Set<string> {
  const entities: (string | undefined)[] = [];
  const claims: string[] = [];
  const ids = new Set<string>();
  for (const { line } of things.source) entities.push(line.publishedBy);
  for (const { line } of things.claim) {
    entities.push(...line.about);
    claims.push(...line.contradicts, ...line.updates);
    for (const { measure } of line.figures) ids.add(idOfKey("measure", measure));
  }
  for (const { line } of things.statement) {
    ids.add(idOfKey("source", line.source));
    claims.push(line.claim);
    entities.push(line.channel, ...line.speakers.map(({ entity }) => entity));
    for (const key of line.relays) ids.add(idOfKey("statement", key));
  }
  for (const { line } of things.relation) {
    entities.push(line.subject, line.object);
    claims.push(...line.supportedBy, ...line.disputedBy);
  }
  for (const key of entities) if (key !== undefined) ids.add(idOfKey("entity", key));
  for (const key of claims) ids.add(idOfKey("claim", key));
  return ids;
}
