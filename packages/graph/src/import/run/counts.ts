import { z } from "zod";
import { type DataType, dataTypes } from "../read/parsed-file.ts";

const count = z.object({
  type: z.enum(dataTypes),
  added: z.int(),
  changed: z.int(),
  gone: z.int(),
  unchanged: z.int(),
});

/** What an import did to one type of thing. */
export type ImportCount = z.infer<typeof count>;
export type CountedFate = "added" | "changed" | "gone" | "unchanged";

/** One entry per type; `Import.counts` holds them as JSON. */
export type ImportCounts = readonly ImportCount[];

export const noCounts: ImportCounts = dataTypes.map((type) => ({
  type,
  added: 0,
  changed: 0,
  gone: 0,
  unchanged: 0,
}));

export function parseCounts(json: string): ImportCounts {
  return z.array(count).parse(JSON.parse(json));
}

/** The same counts with more of one type and fate. */
export function withMore(
  counts: ImportCounts,
  type: DataType,
  fate: CountedFate,
  more: number,
): ImportCounts {
  return counts.map((item) => (item.type === type ? { ...item, [fate]: item[fate] + more } : item));
}
