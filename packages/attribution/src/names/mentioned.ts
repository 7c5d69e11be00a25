import type { ArticleNames } from "./article-names.ts";
import type { Name } from "./names.ts";
import { quote, wordPattern } from "./patterns.ts";

/** Entities of the article that a text names: in full, or persons by a surname that only one of them has. */
export function findMentioned(text: string, article: ArticleNames): Name[] {
  // Most names are not there at all; a plain look-up tells that many times faster than a pattern.
  return [...article].filter(
    (name) => text.includes(lastWord(name)) && patternOf(name, article).test(text),
  );
}

function patternOf(name: Name, article: ArticleNames): RegExp {
  const full = quote(name.text);
  if (name.kind === "ORGANIZATION") return wordPattern(full);
  const surname = quote(lastWord(name));
  // With other middle names, or none: “Ann B. Lee” is “Ann Lee”.
  const other = String.raw`${quote(name.given)}(?: \p{Lu}[\p{L}.'’-]*){0,2} ${surname}`;
  // “Lee Tower” is no person.
  const alone = article.findBySurname(lastWord(name).toLowerCase())
    ? [String.raw`${surname}(?! \p{Lu})`]
    : [];
  return wordPattern([full, other, ...alone].join("|"));
}

function lastWord(name: Name): string {
  return (name.kind === "PERSON" ? name.family : name.text).split(" ").at(-1) ?? "";
}
