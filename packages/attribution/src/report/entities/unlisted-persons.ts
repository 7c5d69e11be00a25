import { isGivenName } from "../../names/given-names.ts";
import { quote } from "../../names/patterns.ts";
import { personName } from "../../names/person-name.ts";
import { isNameWord, isNotName, isTitle } from "../../names/tokens.ts";
import { organizationWords, placeWords } from "../../names/words.ts";
import { type Finding, findingOf } from "./finding.ts";
import { isDemonym, isKnownOrganization, isKnownPlace, isPlainWord } from "./lexicon.ts";
import { isOffice } from "./offices.ts";
import { joined, listRuns, type Word } from "./word.ts";

const doing =
  "(?:is|was|has|had|did|does|says|said|will|would|can|could|might|must|should|told|went|came|took|made|gave|got|saw|wrote|spoke|thinks|wants|\\p{Ll}{2,}ed)(?!\\p{L})";
const ofWords = /(?:er|or|ist|ant|ent|ment|tion|ity|ly|ing|ed|ness|ship)$/u;

/**
 * Persons whose given name no list has: two or three capitalised words of which the last does or owns things alone,
 * or is the surname of another person of the text.
 */
export function listUnlistedPersons(
  text: string,
  sentences: readonly (readonly Word[])[],
  known: readonly Finding[],
): Finding[] {
  const recurring = new Map<string, boolean>();
  const isRecurring = (surname: string) => {
    const found = recurring.get(surname) ?? recurs(text, surname);
    recurring.set(surname, found);
    return found;
  };
  return sentences.flatMap((words) =>
    listRuns(words, (word, before) => isNameWord(word.text, before?.text)).flatMap((run) => {
      const from =
        run.findLastIndex(({ text: word }) => isTitle(word) || isOffice(word) || isNotName(word)) +
        1;
      const rest = run.slice(from);
      const [first] = rest;
      const last = rest.at(-1);
      if (!first || !last || !isFullName(rest) || !canBeGiven(text, words, first)) return [];
      return isOfFamily(rest, known) || isRecurring(last.text) ? personFinding(rest) : [];
    }),
  );
}

function personFinding(words: readonly Word[]): Finding[] {
  const person = personName(
    words.map(({ text }) => text),
    true,
  );
  return person ? findingOf("PERSON", words, joined(words), person.key) : [];
}

function isFullName(words: readonly Word[]): boolean {
  const isLong = words.length === 2 || words.length === 3;
  return isLong && words.every(isName) && ![joined(words), words.at(-1)?.text ?? ""].some(isOther);
}

function isName({ text }: Word): boolean {
  const bare = text.toLowerCase();
  const isSpelled =
    /^\p{Lu}(?:\p{Ll}+|[’']\p{Lu}\p{Ll}+)(?:[-’']?\p{Lu}\p{Ll}+)*$|^\p{Lu}\.$/u.test(text);
  return isSpelled && !organizationWords.has(bare) && !placeWords.has(bare) && !isDemonym(text);
}

function isOther(name: string): boolean {
  return isKnownPlace(name) || isKnownOrganization(name);
}

/** No word of the language, nor a place that one is in: “In Oldtown Holt said”. */
function canBeGiven(text: string, words: readonly Word[], first: Word): boolean {
  const { text: given, start } = first;
  const isOpening = words[0] === first;
  if (given.length < 3 || isGivenName(given) || isPlainWord(given) || isOther(given)) return false;
  if (hasWord(text, given.toLowerCase()) || (isOpening && ofWords.test(given))) return false;
  return !/(?<!\p{L})(?:in|at|near|outside|on|across|the|an?) $/iu.test(
    text.slice(Math.max(0, start - 9), start),
  );
}

/** “Quella Holt” beside Dana Holt; “Rowe Holt” is Dana Rowe Holt. */
function isOfFamily(words: readonly Word[], known: readonly Finding[]): boolean {
  const [first] = words;
  const last = words.at(-1);
  const family = known
    .filter(({ kind }) => kind === "PERSON")
    .map(({ name }) => name.split(" "))
    .filter((parts) => parts.length > 1 && parts.at(-1) === last?.text);
  return family.length > 0 && !family.some((parts) => parts.includes(first?.text ?? ""));
}

function recurs(text: string, last: string): boolean {
  const surname = quote(last);
  if (hasWord(text, last.toLowerCase()) || !isPersonal(text, surname)) return false;
  const acts = new RegExp(`${surname}(?:['’]s(?!\\p{L})| (?:also |never |later )?${doing})`, "gu");
  const alone = [...text.matchAll(acts)].filter(({ index }) => standsAlone(text, index));
  return alone.length > 1;
}

function standsAlone(text: string, start: number): boolean {
  const [, before = "", gap = ""] =
    /([\p{L}.’'-]*)(\s*)$/u.exec(text.slice(Math.max(0, start - 30), start)) ?? [];
  if (gap === "") return before === "";
  return !/^\p{Lu}/u.test(before) || isNotName(before) || isTitle(before) || isPlainWord(before);
}

/** “The Holts are” and “a Holt said” tell of no person. */
function isPersonal(text: string, surname: string): boolean {
  const asThing = `\\b(?:[Tt]he|[Aa]n?|[Tt]hese|[Aa]ll|[Mm]any|[Mm]ost) ${surname}(?=[,.;:!?)”"]|['’]s| ${doing})`;
  const asMany = `${surname} (?:are|were|have|do)(?!\\p{L})`;
  return !new RegExp(`${asThing}|${asMany}`, "u").test(text);
}

function hasWord(text: string, word: string): boolean {
  return (
    text.includes(word) && new RegExp(`(?<![\\p{L}-])${quote(word)}(?![\\p{L}-])`, "u").test(text)
  );
}
