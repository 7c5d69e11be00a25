import { values } from "@sayso/schema/exchange";
import { z } from "zod";
import { readDate } from "../dates/dates.ts";
import { id } from "../ids/id-schema.ts";
import type { RelationRecord } from "./relations.records.ts";

/** The properties of a relation's node with the ids of its ends, as a record. */
export const relationRow = z
  .looseObject({
    id: id("relation"),
    type: values.relationType,
    subjectId: id("entity"),
    objectId: id("entity"),
    title: z.string().nullish(),
    status: z.enum(["SUPPORTED", "CONTESTED", "DISPUTED"]),
  })
  .transform(
    (row): RelationRecord => ({
      id: row.id,
      type: row.type,
      subjectId: row.subjectId,
      objectId: row.objectId,
      title: row.title ?? null,
      date: readDate("date", row),
      status: row.status,
    }),
  );
