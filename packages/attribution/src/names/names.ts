import { readOrganization } from "./organization-name.ts";
import { listPersons, personName } from "./person-name.ts";
import { bareWord, isCapital, isJoining, isNotName, isTitle, wordsOf } from "./tokens.ts";
import { honorifics, organizationWords } from "./words.ts";

export interface PersonName {
  readonly kind: "PERSON";
  /** Without titles: “Jeff Weiner”. */
  readonly text: string;
  /** What tells two persons apart: given name, surname and “Jr.”, in lower case. */
  readonly key: string;
  readonly given: string;
  /** All behind the given name, without “Jr.”: “Vander Plaats”. */
  readonly family: string;
  /** False where the first word is not known as a given name: the article must bear it out. */
  readonly sure: boolean;
}

export interface OrganizationName {
  readonly kind: "ORGANIZATION";
  readonly text: string;
  /** Its words in lower case. */
  readonly key: string;
  /** False for an acronym: it may be a surname in capitals. */
  readonly sure: boolean;
}

export type Name = PersonName | OrganizationName;

/** What a short phrase names: a full name, a surname alone, or neither. */
export type Reading =
  | { readonly type: "full"; readonly name: Name; readonly before: readonly string[] }
  | { readonly type: "surname"; readonly surname: string }
  | { readonly type: "none" };

const none: Reading = { type: "none" };

/** Reads one phrase without commas; see docs/polnear.md for the rule. */
export function readPhrase(phrase: string): Reading {
  const words = wordsOf(phrase);
  return readPerson(words) ?? readBody(words) ?? readRest(words);
}

/** A sure person, behind titles and a description without a preposition: “Bo Li aide Dana Holt” is Dana Holt. */
function readPerson(words: readonly string[]): Reading | null {
  const found = listPersons(words).at(-1);
  if (!found) return null;
  const before = words.slice(0, found.at);
  const [next] = words.slice(found.at + found.length);
  // “the Dana Holt campaign”, “Dana Holt and Bo Li”: what follows makes it something else.
  const ends = next === undefined || (isJoining(next) && next !== "and" && next !== "&");
  return ends && !before.some(isJoining) ? { type: "full", name: found.name, before } : null;
}

function readBody(words: readonly string[]): Reading | null {
  const name = readOrganization(words);
  return name && { type: "full", name, before: [] };
}

/** A surname behind titles; two or three capitalised words are a person that is not sure. */
function readRest(all: readonly string[]): Reading {
  const joint = all.findIndex(isJoining);
  if (all[joint] === "and" || all[joint] === "&") return none;
  const words = joint === -1 ? all : all.slice(0, joint);
  const from = words.findLastIndex(isTitle) + 1;
  const before = words.slice(0, from);
  const rest = words.slice(from);
  const isName = rest.every((word) => isCapital(word) && !isNotName(word));
  if (!isName || rest.some((word) => organizationWords.has(bareWord(word)))) return none;
  const [first] = rest;
  if (rest.length === 1 && first) return { type: "surname", surname: bareWord(first) };
  const honoured = before.some((word) => honorifics.has(bareWord(word)));
  const name = rest.length < 4 ? personName(rest, honoured) : null;
  return name ? { type: "full", name, before } : none;
}
