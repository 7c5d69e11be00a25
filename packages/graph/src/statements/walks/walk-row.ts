import { z } from "zod";
import { integer } from "../../driver/values.ts";

/** A row of a walk: the sort key of a statement, and which of the lists asked for it belongs to. */
export const walkRow = z.object({ list: integer, key: z.string() });

export type WalkRow = z.infer<typeof walkRow>;
