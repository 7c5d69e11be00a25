import { values } from "@sayso/schema/exchange";
import { z } from "zod";
import { readDate } from "../dates/dates.ts";
import { integer, number } from "../driver/values.ts";
import { id } from "../ids/id-schema.ts";
import type { EntityRecord, LocationRecord } from "./entities.records.ts";

const text = z.string().nullish();
const counter = integer.nullish();

/** The properties of an entity's node, as a record. */
export const entityRow = z
  .looseObject({
    id: id("entity"),
    slug: z.string(),
    kind: values.entityKind,
    name: z.string(),
    nameKey: z.string(),
    aliases: z.array(z.string()).nullish(),
    description: text,
    referenceOrigin: text,
    wikidataId: text,
    latitude: number.nullish(),
    longitude: number.nullish(),
    radiusKm: number.nullish(),
    statementCount: counter,
    saidCount: counter,
    reportedCount: counter,
    deniedCount: counter,
    aboutCount: counter,
    relationCount: counter,
    sourceCount: counter,
  })
  .transform(
    (row): EntityRecord => ({
      id: row.id,
      slug: row.slug,
      kind: row.kind,
      name: row.name,
      nameKey: row.nameKey,
      aliases: row.aliases ?? [],
      description: row.description ?? null,
      referenceOrigin: row.referenceOrigin ?? null,
      wikidataId: row.wikidataId ?? null,
      location: toLocation(row),
      date: readDate("date", row),
      counts: {
        statements: row.statementCount ?? 0,
        said: row.saidCount ?? 0,
        reported: row.reportedCount ?? 0,
        denied: row.deniedCount ?? 0,
        about: row.aboutCount ?? 0,
        relations: row.relationCount ?? 0,
        sources: row.sourceCount ?? 0,
      },
    }),
  );

function toLocation(row: {
  latitude?: number | null | undefined;
  longitude?: number | null | undefined;
  radiusKm?: number | null | undefined;
}): LocationRecord | null {
  const { latitude, longitude, radiusKm } = row;
  if (typeof latitude !== "number" || typeof longitude !== "number") return null;
  return { latitude, longitude, radiusKm: radiusKm ?? null };
}
