import nlp from "compromise/two";
import { z } from "zod";

const tags = z.union([z.string(), z.array(z.string())]).transform((tag) => [tag].flat());
const model = z.object({ one: z.object({ lexicon: z.record(z.string(), tags) }) });
const { lexicon } = model.parse(nlp.model()).one;

// Places of the news that the lexicon of compromise lacks.
const morePlaces = new Set([
  ...[
    "u.s",
    "u.s.",
    "u.k",
    "u.k.",
    "uk",
    "usa",
    "uae",
    "d.c",
    "d.c.",
    "gaza",
    "west bank",
    "middle east",
  ],
  ...["black sea", "persian gulf", "donbas", "british isles", "capitol hill"],
]);
const names = /^(MaleName|FemaleName|FirstName|LastName|Person)$/u;

/** Whether words are a country, a region or a city that everybody knows. */
export function isKnownPlace(words: string): boolean {
  const key = words.toLowerCase();
  if (morePlaces.has(key) || words === "US") return true;
  // “Place” alone are parts of addresses: “Ave”.
  return (
    tagsOf(key).some((tag) => /^(Country|Region|City)$/u.test(tag)) ||
    (tagsOf(key).includes("Place") && key.length > 5)
  );
}

/** “Ukrainian”, “French”: no name, but it tells whose something is. */
export function isDemonym(word: string): boolean {
  return word !== "Republican" && tagsOf(word.toLowerCase()).includes("Demonym");
}

export function isKnownOrganization(words: string): boolean {
  return tagsOf(words.toLowerCase()).some((tag) => /^(Organization|SportsTeam)$/u.test(tag));
}

/** A word of the language, which a name may be too: “Will”, “Price”. */
export function isPlainWord(word: string): boolean {
  const found = tagsOf(word.toLowerCase());
  return found.length > 0 && !found.some((tag) => names.test(tag));
}

function tagsOf(key: string): readonly string[] {
  return Object.hasOwn(lexicon, key) ? (lexicon[key] ?? []) : [];
}
