import { z } from "zod";
import { integer } from "../driver/values.ts";
import { id } from "../ids/id-schema.ts";
import type { MeasureRecord } from "./accounts.records.ts";

/** The properties of a measure's node, as a record. */
export const measureRow = z
  .looseObject({
    id: id("measure"),
    label: z.string(),
    dimension: z.string(),
    figureCount: integer.nullish(),
  })
  .transform(
    (row): MeasureRecord => ({
      id: row.id,
      label: row.label,
      dimension: row.dimension,
      figureCount: row.figureCount ?? 0,
    }),
  );
