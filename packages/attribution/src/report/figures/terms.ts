import nlp from "compromise";
import { z } from "zod";
import type { Span } from "../../attribution.ts";

/** A word of a text, with what compromise takes it for: `Noun`, `Plural`, `Auxiliary`. */
export interface Term extends Span {
  readonly text: string;
  /** Punctuation and space behind it. */
  readonly after: string;
  readonly tags: readonly string[];
}

const sentences = z.array(
  z.object({
    terms: z.array(
      z.object({
        text: z.string(),
        post: z.string(),
        tags: z.array(z.string()),
        offset: z.object({ start: z.number(), length: z.number() }),
      }),
    ),
  }),
);

export function listTerms(text: string): Term[] {
  const terms = sentences.parse(nlp(text).json({ offset: true })).flatMap((item) => item.terms);
  return terms
    .filter(({ offset }) => offset.length > 0)
    .map(({ text: word, post, tags, offset }) => ({
      ...{ text: word, after: post, tags, start: offset.start, end: offset.start + offset.length },
    }));
}

export function hasTag(term: Term | undefined, ...tags: readonly string[]): boolean {
  return term !== undefined && tags.some((tag) => term.tags.includes(tag));
}

/** “12”, “$5”, “six”; not “fifth” and not “EB-5”. */
export function isNumber({ text, tags }: Term): boolean {
  const isSpelled =
    /^\p{Ll}/u.test(text) && tags.includes("TextValue") && !tags.includes("Ordinal");
  return isSpelled || /^[$£€]?\p{N}/u.test(text);
}

const irregular = new Map([
  ["people", "person"],
  ["troops", "troop"],
  ["lives", "life"],
]);

export function singularOf(noun: string): string {
  const known = irregular.get(noun.toLowerCase());
  if (known) return known;
  if (noun.endsWith("children")) return noun.slice(0, -"ren".length);
  const tagged = nlp(noun);
  tagged.tag("Noun Plural");
  const found: unknown = tagged.nouns().toSingular().text();
  const singular = typeof found === "string" && found ? found : noun;
  return noun.toLowerCase().startsWith(singular.toLowerCase())
    ? noun.slice(0, singular.length)
    : singular;
}

// Where compromise goes wrong without a sentence around the word.
const participles = new Map([
  ["left", "left"],
  ["lost", "lost"],
  ["rose", "risen"],
  ["drew", "drawn"],
]);

/** “took” and “takes” to “taken”. */
export function participleOf(verb: string): string {
  const known = participles.get(verb.toLowerCase());
  if (known) return known;
  const tagged = nlp(verb);
  if (tagged.verbs().length === 0) tagged.tag("PresentTense");
  const read: unknown = tagged.verbs().toInfinitive().text();
  const infinitive = nlp(typeof read === "string" && read ? read : verb);
  infinitive.tag("Infinitive");
  const [forms] = z
    .array(z.object({ PastTense: z.string().optional(), Participle: z.string().optional() }))
    .parse(infinitive.verbs().conjugate());
  return (forms?.Participle || forms?.PastTense || verb).toLowerCase();
}
