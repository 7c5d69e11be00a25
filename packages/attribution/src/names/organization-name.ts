import type { OrganizationName } from "./names.ts";
import { bareWord, isCapital, isNotName } from "./tokens.ts";
import {
  describing,
  groups,
  organizationWords,
  placeWords,
  singleOrganizations,
  titles,
} from "./words.ts";

/**
 * An organization of these words: capitalised, with a word of organizations at their end or before the first
 * preposition; or two and more behind “the”; or an acronym, which the article must bear out; or one of a few
 * single words.
 */
export function readOrganization(words: readonly string[]): OrganizationName | null {
  const definite = /^the$/iu.test(words[0] ?? "");
  const all = definite ? words.slice(1) : words;
  const [first] = all;
  if (first === undefined || isNotName(first)) return null;
  if (all.length === 1) return readSingle(first);
  if (!all.every((word, index) => isCapital(word) || (index > 0 && isTie(word)))) return null;
  const bare = all.map(bareWord);
  if (bare.some((word) => groups.has(word) || isOffice(word))) return null;
  const tie = bare.findIndex((word) => isTie(word) && word !== "and");
  const head = tie === -1 ? bare : bare.slice(0, tie);
  const isWorded = organizationWords.has(head.at(-1) ?? "") && !isTwo(head);
  if (isGeneric(bare) || !(isWorded || (definite && isProper(all)))) return null;
  return organizationName(all, true);
}

export function organizationName(words: readonly string[], sure: boolean): OrganizationName {
  const shown = words.map((word) => word.replace(/['’]s$/u, "").replace(/[,:;“”"]/gu, ""));
  return {
    kind: "ORGANIZATION",
    text: shown.join(" "),
    key: shown.map(bareWord).join(" "),
    sure,
  };
}

function readSingle(word: string): OrganizationName | null {
  const bare = bareWord(word);
  if (singleOrganizations.has(bare)) return organizationName([word], true);
  const isAcronym = /^\p{Lu}{2,4}$/u.test(word) && !isOffice(bare) && !organizationWords.has(bare);
  return isAcronym ? organizationName([word], false) : null;
}

function isTie(word: string): boolean {
  return /^(of|for|and|&|on|the|in)$/u.test(word);
}

/** “The Super PAC”, “the House Committee”: no word of it tells which. */
function isGeneric(bare: readonly string[]): boolean {
  return bare.every((word) => organizationWords.has(word) || word === "super");
}

/** “Fox News and NBC News” */
function isTwo(head: readonly string[]): boolean {
  return organizationWords.has(
    head[head.findIndex((word) => word === "and" || word === "&") - 1] ?? "",
  );
}

/** “the Islamic State”: two or three capitalised words, no place, no “Ohio Democrat” and no plural. */
function isProper(words: readonly string[]): boolean {
  const last = bareWord(words.at(-1) ?? "");
  const isOther = placeWords.has(last) || describing.has(last) || /s$/u.test(last);
  return words.length < 4 && words.every(isCapital) && !isOther;
}

/** “Atlantic City Mayor” is nobody's name; “Justice Department” is one. */
function isOffice(word: string): boolean {
  return titles.has(word) && !/^(justice|general|attorney)$/u.test(word);
}
