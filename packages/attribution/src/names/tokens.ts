import { describing, joining, notNames, particles, suffixes, titles } from "./words.ts";

/** The word without full stops, quotes and possessive, in lower case. */
export function bareWord(word: string): string {
  return word
    .replace(/['’]s?$/u, "")
    .replace(/[.,:;“”"()]/gu, "")
    .toLowerCase();
}

/** Words of a phrase, without remarks in brackets, nicknames in quotes and the possessive at its end. */
export function wordsOf(phrase: string): string[] {
  const plain = phrase
    .replace(/\([^)]*\)/gu, " ")
    .replace(/[“"‘][^“”"‘’]{1,20}[”"’](?=\s)/gu, " ")
    .replace(/[,:;“”"—–]+$/u, "")
    .replace(/['’]s?$/u, "");
  // Offices that hold a preposition are one word.
  const offices = plain.replace(
    /\b(Secretary of (State|Defense)|Chief of Staff|Speaker of the House|Director of National Intelligence)\b/giu,
    (office) => office.replaceAll(" ", "_"),
  );
  return offices.split(/\s+/u).filter(Boolean);
}

export function isTitle(word: string): boolean {
  const [first = ""] = bareWord(word).split("_");
  return titles.has(first) || describing.has(first);
}

export function isJoining(word: string): boolean {
  return joining.has(word.toLowerCase());
}

export function isNotName(word: string): boolean {
  return notNames.has(bareWord(word));
}

export function isSuffix(word: string): boolean {
  return suffixes.has(bareWord(word));
}

export function isCapital(word: string): boolean {
  // “Holt-led” is no name, “Holt-Berg” and “Ki-moon” are.
  if (
    /-(?:run|type|style|led|era|like|spent|born|based|wide|\p{Ll}{3,}ed|\p{Ll}{4,}ing)$/u.test(word)
  )
    return false;
  return /^\p{Lu}[\p{L}\p{N}'’.&-]*$/u.test(word);
}

/** A capitalised word, or a particle before one: “van der Berg”. */
export function isNameWord(word: string, next: string | undefined): boolean {
  return isCapital(word) || (particles.has(word) && next !== undefined && /^\p{L}/u.test(next));
}

/** `DANA HOLT`, as transcripts label who speaks, becomes `Dana Holt`. */
export function uncapitalise(word: string): string {
  return word.replace(/\p{L}+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase());
}
