import { readOrganization } from "../../names/organization-name.ts";
import { listPersons } from "../../names/person-name.ts";
import { isCapital, isJoining, isNotName } from "../../names/tokens.ts";
import { endsAct } from "./acts.ts";
import { type Finding, findingOf } from "./finding.ts";
import { isPlainWord } from "./lexicon.ts";
import { bodyKey } from "./organizations.ts";
import { joined, type Word } from "./word.ts";

const ofOther = new Set(
  `TV AM PM CEO CFO VP DNA ID PDF OK MP MPS POW USA UK US UAE DC II III IV AIDS HIV FAQ GOP PAC POTUS ET EST EDT GMT
  UTC MBA PTSD SUV LGBT LGBTQ PCP ACA USS TD GDP CPR DUI DVD IQ VIP ICU ER FYI AKA`.split(/\s+/u),
);
// Agencies and networks that are spelled like a word.
const likeWords = new Set("ICE BET SEC MIT AP VOA VA CIA".split(" "));
const noName = /^(?:disorder|syndrome|disease|index|test|tax|device|product|rate|gases)$/iu;

/** Whether a word of the text alone names an organization by its capitals; a word that is stressed (“OUT”) does not. */
export function acronymTest(text: string): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const found = known.get(name) ?? isAcronym(text, name);
    known.set(name, found);
    return found;
  };
}

function isAcronym(text: string, name: string): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(name) || ofOther.has(name)) return false;
  if (likeWords.has(name)) return true;
  if (isSpeaker(text, name)) return false;
  const other = `(?:${name.toLowerCase()}|${name.charAt(0)}${name.slice(1).toLowerCase()})`;
  return !isPlainWord(name) && !new RegExp(`(?<!\\p{L})${other}(?!\\p{L})`, "u").test(text);
}

/** “KERN: Is it open?”, time and again, as a transcript has it. */
function isSpeaker(text: string, name: string): boolean {
  return [...text.matchAll(new RegExp(`^["“]?${name}:`, "gmu"))].length > 1;
}

/** “Alliance of Small Ports (ASP)”: both forms are one; a disorder's acronym names nobody, and has kind null. */
export interface Definition {
  readonly acronym: string;
  readonly findings: readonly Finding[];
}

export function listDefinitions(text: string, words: readonly Word[]): Definition[] {
  return words.flatMap((word, at) => {
    const isBracketed = text[word.start - 1] === "(" && /^[”"]?\)/u.test(text.slice(word.end));
    if (!isBracketed || !/^\p{Lu}{2,8}$/u.test(word.text)) return [];
    const length = fit(words.slice(0, at), word.text);
    const name = length === null ? [] : words.slice(at - length, at);
    return isName(name) ? [{ acronym: word.text, findings: findingsOf(name, word) }] : [];
  });
}

/** How many of the last words the letters are the initials of; small words may be left out. */
function fit(words: readonly Word[], letters: string): number | null {
  if (letters === "") return 0;
  const last = words.at(-1);
  if (!last) return null;
  const rest = words.slice(0, -1);
  const initials = initialsOf(last.text);
  const used = letters.endsWith(initials) ? fit(rest, letters.slice(0, -initials.length)) : null;
  const skipped = used === null && isSmall(last.text) ? fit(rest, letters) : null;
  const found = used ?? skipped;
  return found === null ? null : found + 1;
}

/** “Trans-Pacific” counts with two letters, “U.S.” too. */
function initialsOf(word: string): string {
  return (word.match(/(?<!\p{L})\p{L}/gu) ?? []).join("").toUpperCase();
}

function isSmall(word: string): boolean {
  return isJoining(word) || /^(?:the|a|an|our)$/u.test(word);
}

function isName(words: readonly Word[]): boolean {
  const [first] = words;
  if (!first || words.length < 2 || !isCapital(first.text) || isNotName(first.text)) return false;
  return words.every(
    (word, at) =>
      (isCapital(word.text) || isSmall(word.text)) &&
      (at === 0 || word.followsOn || words[at - 1]?.isPossessive === true),
  );
}

function findingsOf(name: readonly Word[], acronym: Word): Finding[] {
  const parts = name.map(({ text }) => text);
  const last = parts.at(-1) ?? "";
  if (noName.test(last) || listPersons(parts).some(({ length }) => length === parts.length))
    return [];
  const kind =
    endsAct(last) && readOrganization(parts) === null ? ("EVENT" as const) : "ORGANIZATION";
  const full = name.map((word) => `${word.text}${word.isPossessive ? "’s" : ""}`).join(" ");
  const key = kind === "EVENT" ? joined(name).toLowerCase() : bodyKey(parts);
  return [...findingOf(kind, name, full, key), ...findingOf(kind, [acronym], acronym.text, key)];
}
