import { isGivenName } from "./given-names.ts";
import type { PersonName } from "./names.ts";
import {
  bareWord,
  isCapital,
  isNameWord,
  isNotName,
  isSuffix,
  isTitle,
  uncapitalise,
} from "./tokens.ts";
import {
  namesakes,
  organizationWords,
  placeStarts,
  placeWords,
  titlesAsSurnames,
} from "./words.ts";

/** A name found among words, and how many of them it takes. */
export interface FoundPerson {
  readonly name: PersonName;
  readonly at: number;
  readonly length: number;
}

/**
 * The full names of persons among words: each begins at a known given name and goes on to the last of the
 * capitalised words that are no title and no word of organizations.
 */
export function listPersons(words: readonly string[]): FoundPerson[] {
  const spelled = isTranscriptLabel(words) ? words.map(uncapitalise) : words;
  const found: FoundPerson[] = [];
  for (let at = 0; at < spelled.length; at++) {
    if (!startsName(spelled[at] ?? "")) continue;
    const parts = takeName(spelled.slice(at));
    const name = personName(parts, true);
    if (!name) continue;
    found.push({ name, at, length: parts.length });
    at += parts.length - 1;
  }
  return found;
}

/** A person of these words; null where they cannot be one. */
export function personName(parts: readonly string[], sure: boolean): PersonName | null {
  const shown = parts.map((part) => part.replace(/['’]s?$/u, "").replace(/[,:;“”"]/gu, ""));
  const [given, ...family] = shown.filter((part) => !isSuffix(part));
  const last = bareWord(family.at(-1) ?? "");
  if (given === undefined || last.length < 2 || family.length > 3 || isPlace(given, last))
    return null;
  return {
    kind: "PERSON",
    text: shown.join(" "),
    key: keyOf(given, last, shown),
    given,
    family: family.join(" "),
    sure,
  };
}

function keyOf(given: string, last: string, words: readonly string[]): string {
  const key = `${bareWord(given)} ${last}`;
  if (namesakes.has(key)) return words.map(bareWord).join(" ");
  return [key, ...words.filter(isSuffix).map(bareWord)].join(" ");
}

function isPlace(first: string, last: string): boolean {
  return placeStarts.has(first.toLowerCase()) || placeWords.has(last);
}

function startsName(word: string): boolean {
  return (
    /^\p{Lu}\p{L}*\p{Ll}$/u.test(word) && isGivenName(word) && !isTitle(word) && !isNotName(word)
  );
}

function takeName(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word, index) => index > 0 && !goesOn(word, words[index + 1]));
  return end === -1 ? words : words.slice(0, end);
}

function goesOn(word: string, next: string | undefined): boolean {
  if (isSuffix(word)) return true;
  return (
    isNameWord(word, next) &&
    (!isTitle(word) || isSurname(word, next)) &&
    !isNotName(word) &&
    !organizationWords.has(bareWord(word))
  );
}

function isSurname(word: string, next: string | undefined): boolean {
  const isLast = next === undefined || !isCapital(next) || isSuffix(next);
  return isLast && titlesAsSurnames.has(bareWord(word));
}

function isTranscriptLabel(words: readonly string[]): boolean {
  return words.length > 1 && words.every((word) => isCapital(word) && !/\p{Ll}/u.test(word));
}
