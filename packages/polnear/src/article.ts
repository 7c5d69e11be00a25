import { z } from "zod";

const span = z.object({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  text: z.string(),
});

const attribution = z.object({
  source: span.nullish(),
  cue: span.nullish(),
  content: z.array(span),
  type: z.enum(["direct", "indirect", "mixed"]).nullish(),
});

/** One line of a PolNeAR file: an article with its attributions. Offsets are UTF-16 code units here. */
export const article = z.object({
  id: z.string().regex(/^\S+$/),
  publisher: z.string(),
  date: z.iso.date(),
  author: z.string().nullish(),
  title: z.string().min(1),
  text: z.string().min(1),
  attributions: z.array(attribution),
});

export type Article = z.infer<typeof article>;
export type Attribution = z.infer<typeof attribution>;
export type TextSpan = z.infer<typeof span>;
