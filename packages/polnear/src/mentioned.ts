import type { Name } from "./names.ts";
import type { ArticleNames } from "./speakers.ts";

const namesOf = new WeakMap<ArticleNames, readonly (readonly [RegExp, Name])[]>();

/** Entities of the article that a text names: in full, or persons by a surname that only one of them has. */
export function findMentioned(text: string, article: ArticleNames): Name[] {
  return patternsOf(article).flatMap(([pattern, name]) => (pattern.test(text) ? [name] : []));
}

function patternsOf(article: ArticleNames): readonly (readonly [RegExp, Name])[] {
  const known = namesOf.get(article);
  if (known) return known;
  const patterns = [...article.byKey.values()].map((name) => {
    const surname = name.text.split(" ").at(-1) ?? "";
    const alone =
      name.kind === "PERSON" &&
      article.bySurname.get(name.key.split(" ").at(-1) ?? "")?.length === 1;
    const words = [name.text, ...(alone ? [surname] : [])].map(quoteForPattern);
    return [
      new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, "u"),
      name,
    ] as const;
  });
  namesOf.set(article, patterns);
  return patterns;
}

function quoteForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
