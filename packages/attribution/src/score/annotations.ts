import { fileURLToPath } from "node:url";
import { z } from "zod";
import { readLines } from "../documents.ts";

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
  const annotations: Annotation[] = [];
  for await (const line of readLines(fileURLToPath(url), annotation)) annotations.push(line);
  return annotations;
}
