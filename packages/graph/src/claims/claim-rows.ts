import { values } from "@sayso/schema/exchange";
import { z } from "zod";
import { readDate } from "../dates/dates.ts";
import { integer, number } from "../driver/values.ts";
import { id } from "../ids/id-schema.ts";
import type { ClaimRecord, FigureRecord } from "./claims.records.ts";

/** The properties of a figure's node with the ids around it, as a record. */
export const figureRow = z
  .looseObject({
    id: id("figure"),
    claimId: id("claim"),
    measureId: id("measure"),
    min: number.nullish(),
    max: number.nullish(),
    unit: z.string(),
    qualifier: values.figureQualifier,
  })
  .transform(
    (row): FigureRecord => ({
      id: row.id,
      claimId: row.claimId,
      measureId: row.measureId,
      min: row.min ?? null,
      max: row.max ?? null,
      unit: row.unit,
      qualifier: row.qualifier,
      date: readDate("date", row),
    }),
  );

/** The properties of a claim's node with what belongs to it, as a record. */
export const claimRow = z
  .looseObject({
    id: id("claim"),
    text: z.string(),
    statementCount: integer.nullish(),
    aboutIds: z.array(id("entity")),
    figures: z.array(figureRow),
  })
  .transform(
    (row): ClaimRecord => ({
      id: row.id,
      text: row.text,
      date: readDate("date", row),
      statementCount: row.statementCount ?? 0,
      aboutIds: row.aboutIds,
      figures: row.figures,
    }),
  );
