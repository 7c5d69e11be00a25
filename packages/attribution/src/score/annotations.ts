import { readFile } from "node:fs/promises";
import { z } from "zod";

const span = z.object({ start: z.number(), end: z.number() });

const annotation = z.object({
  article: z.string(),
  /** Index among the article's attributions, whose spans are taken as they are. */
  attribution: z.number(),
  speakers: z.array(z.object({ name: z.string().nullable(), role: span.nullable() })),
  channel: span.extend({ name: z.string() }).nullable(),
  saidOn: span.extend({ from: z.string(), to: z.string() }).nullable(),
  figures: z.array(
    span.extend({
      min: z.number().nullable(),
      max: z.number().nullable(),
      qualifier: z.string(),
      unit: z.string(),
    }),
  ),
});
export type Annotation = z.infer<typeof annotation>;

/** What a person read in statements of `polnear/<part>`: `dev` or `kept-out`. */
export async function readAnnotations(part: string): Promise<Annotation[]> {
  const url = new URL(`../../evaluation/${part}.jsonl`, import.meta.url);
  const lines = (await readFile(url, "utf8")).trim().split("\n");
  return lines.map((line) => annotation.parse(JSON.parse(line)));
}
