import { z } from "zod";
import { readLines } from "../documents.ts";

const span = z.object({ start: z.number(), end: z.number() });
const article = z.object({
  id: z.string(),
  date: z.string().optional(),
  genre: z.string().optional(),
  text: z.string(),
  attributions: z.array(
    z.object({ source: span.nullable(), cue: span.nullable(), content: z.array(span) }),
  ),
});
export type Article = z.infer<typeof article>;

/** Articles of a corpus with what people marked in them. */
export async function readArticles(path: string): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const line of readLines(path, article)) articles.push(line);
  return articles;
}
