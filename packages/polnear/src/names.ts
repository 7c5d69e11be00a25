import { isGivenName } from "./given-names.ts";
import {
  honorifics,
  notNames,
  organizationWords,
  particles,
  placeWords,
  suffixes,
  titles,
} from "./words.ts";

/** A full name, as the rule reads it. */
export interface Name {
  readonly kind: "PERSON" | "ORGANIZATION";
  /** Without titles: “Jeff Weiner”. */
  readonly text: string;
  /** What tells two names apart: for a person the given name and the surname, in lower case. */
  readonly key: string;
  /** False for a person whose first word is not known as a given name: the article must bear it out. */
  readonly sure: boolean;
}

/** What a short phrase names: a full name, a surname alone, or neither. */
export type Reading =
  | { readonly type: "full"; readonly name: Name; readonly role: string | null }
  | { readonly type: "surname"; readonly surname: string }
  | { readonly type: "none" };

const none: Reading = { type: "none" };
const groups =
  /^(republicans|democrats|senators|lawmakers|reports|voters|supporters|officials|leaders)$/u;
const joining = /^(of|for|and|&|on|the|at|in|from|to)$/u;

/**
 * Reads one phrase without commas. The rule: a PERSON begins at a known given name, behind titles and a
 * description without a preposition, and goes on to the end of the capitalised words; an ORGANIZATION consists
 * of capitalised words and holds a word of organizations, is all capitals, or stands behind “the”; two or three
 * other capitalised words are a person that is not sure; one word behind titles is a surname.
 */
export function readPhrase(phrase: string): Reading {
  const words = clean(phrase).split(/\s+/).filter(Boolean);
  return readPerson(words) ?? readOrganization(words) ?? readRest(words);
}

function readPerson(words: readonly string[]): Reading | null {
  const at = words.findIndex((word, index) => startsPerson(word, words[index + 1]));
  if (at === -1) return null;
  const before = words.slice(0, at);
  if (before.some((word) => joining.test(word) && !/^the$/iu.test(word))) {
    if (!/^secretary of state$/iu.test(before.slice(-3).join(" "))) return null;
  }
  const name = takeName(words.slice(at));
  const after = words.slice(at + name.length);
  const bare = name.filter((word) => !suffixes.has(bareWord(word)));
  if (bare.length < 2 || bare.length > 4 || placeWords.has(bareWord(bare.at(-1) ?? "")))
    return null;
  // “the Donald Trump campaign”, “Hillary Clinton supporters”: what follows makes it something else.
  if (after.length > 0 && !joining.test(after[0] ?? "")) return null;
  if (after[0] === "and" || after[0] === "&") return null;
  if (organizationWords.has(bareWord(bare.at(-1) ?? "")) && !before.some(isTitle)) return null;
  const role = before.filter((word) => !isHonorific(word)).join(" ");
  return fullName("PERSON", bare, true, role.length > 3 ? role : null);
}

/** The capitalised words from the given name on, with particles inside. */
function takeName(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word, index) => index > 0 && !isNameWord(word, words[index + 1]));
  return end === -1 ? words : words.slice(0, end);
}

function startsPerson(word: string, next: string | undefined): boolean {
  if (next === undefined || isTitle(word) || notNames.has(bareWord(word))) return false;
  return /^\p{Lu}\p{L}*\p{Ll}/u.test(word) && isGivenName(bareWord(word)) && isNameWord(next, "");
}

function readOrganization(words: readonly string[]): Reading | null {
  const definite = /^the$/iu.test(words[0] ?? "");
  const all = definite ? words.slice(1) : words;
  const bare = all.map(bareWord);
  const [first] = all;
  if (first === undefined || notNames.has(bare[0] ?? "")) return null;
  if (
    !all.every(
      (word, index) =>
        isCapital(word) || (index > 0 && index < all.length - 1 && joining.test(word)),
    )
  )
    return null;
  if (bare.some((word) => groups.test(word))) return null;
  const acronym = all.length === 1 && /^\p{Lu}{2,6}$/u.test(first);
  const worded = bare.some((word) => organizationWords.has(word));
  const behindThe =
    definite && all.length > 1 && !all.some(isTitle) && !/s$/u.test(bare.at(-1) ?? "");
  return acronym || worded || behindThe ? fullName("ORGANIZATION", all, true, null) : null;
}

function readRest(words: readonly string[]): Reading {
  const from = words.findIndex((word) => !isTitle(word));
  const rest = from === -1 ? words.slice(-1) : words.slice(from);
  const [first] = rest;
  const behindThe = /^the$/iu.test(words[0] ?? "");
  if (first === undefined || behindThe || notNames.has(bareWord(first))) return none;
  if (!rest.every(isCapital) || rest.some((word) => organizationWords.has(bareWord(word))))
    return none;
  const bare = rest.filter((word) => !suffixes.has(bareWord(word)));
  if (bare.length === 1) return { type: "surname", surname: bareWord(first) };
  if (bare.length > 3 || bare.some(isTitle) || bare.some((word) => notNames.has(bareWord(word))))
    return none;
  const honoured = words.slice(0, Math.max(from, 0)).some(isHonorific);
  return fullName("PERSON", bare, honoured, null);
}

/** The word without full stops, quotes and possessive, in lower case. */
export function bareWord(word: string): string {
  return word
    .replace(/['’]s?$/u, "")
    .replace(/[.,:;“”"()]/gu, "")
    .toLowerCase();
}

function clean(phrase: string): string {
  return phrase
    .replace(/\([^)]*\)/gu, " ")
    .replace(/[“"‘][^“”"‘’]{1,20}[”"’](?=\s)/gu, " ")
    .replace(/['’]s$/u, "")
    .replace(/[,:;“”"—–]+$/u, "")
    .trim();
}

function isTitle(word: string): boolean {
  return titles.has(bareWord(word));
}

function isHonorific(word: string): boolean {
  return honorifics.has(bareWord(word));
}

function isCapital(word: string): boolean {
  return /^\p{Lu}[\p{L}\p{N}'’.&-]*$/u.test(word);
}

function isNameWord(word: string, next: string | undefined): boolean {
  return (
    isCapital(word) || (particles.has(word.toLowerCase()) && next !== undefined && isCapital(next))
  );
}

function fullName(
  kind: Name["kind"],
  words: readonly string[],
  sure: boolean,
  role: string | null,
): Reading {
  const shown = words.map((word) => word.replace(/['’]s$/u, "").replace(/[,:;“”"]/gu, ""));
  const bare = shown.map(bareWord);
  const key = kind === "PERSON" ? `${bare[0]} ${bare.at(-1)}` : bare.join(" ");
  return { type: "full", name: { kind, text: shown.join(" "), key, sure }, role };
}
