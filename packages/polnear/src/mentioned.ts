import type { ArticleNames } from "./article-names.ts";
import type { Name } from "./names.ts";
import { quote, wordPattern } from "./patterns.ts";

const patternsOf = new WeakMap<ArticleNames, readonly (readonly [RegExp, Name])[]>();

/** Entities of the article that a text names: in full, or persons by a surname that only one of them has. */
export function findMentioned(text: string, article: ArticleNames): Name[] {
  const patterns = patternsOf.get(article) ?? makePatterns(article);
  patternsOf.set(article, patterns);
  return patterns.flatMap(([pattern, name]) => (pattern.test(text) ? [name] : []));
}

function makePatterns(article: ArticleNames): (readonly [RegExp, Name])[] {
  return [...article].map((name) => [patternOf(name, article), name]);
}

function patternOf(name: Name, article: ArticleNames): RegExp {
  const full = quote(name.text);
  if (name.kind === "ORGANIZATION") return wordPattern(full);
  const last = name.family.split(" ").at(-1) ?? "";
  const surname = quote(last);
  // With other middle names, or none: “Ann B. Lee” is “Ann Lee”.
  const other = String.raw`${quote(name.given)}(?: \p{Lu}[\p{L}.'’-]*){0,2} ${surname}`;
  // “Lee Tower” is no person.
  const alone = article.findBySurname(last.toLowerCase()) ? [`${surname}(?! \\p{Lu})`] : [];
  return wordPattern([full, other, ...alone].join("|"));
}
