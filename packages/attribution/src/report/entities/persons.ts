import type { Span } from "../../attribution.ts";
import { isGivenName } from "../../names/given-names.ts";
import { listPersons as listKnownPersons, personName } from "../../names/person-name.ts";
import { isNameWord, isNotName, isTitle } from "../../names/tokens.ts";
import { honorifics, organizationWords, placeWords } from "../../names/words.ts";
import { type Finding, findingOf } from "./finding.ts";
import { isDemonym, isKnownPlace, isPlainWord } from "./lexicon.ts";
import { isOffice } from "./offices.ts";
import { joined, listRuns, type Word } from "./word.ts";

const longest = 4;
const beforeSurname =
  /^(president|minister|chancellor|senator|governor|secretary|mayor|judge|pope|king|queen|prince|princess|gen|col|lt|capt|sgt|adm|prof|professor|lord|lady|sir|congressman|congresswoman|ambassador|justice)$/u;

/** Persons by a known given name, by a title or an office before two to four capitalised words, or by one in apposition. */
export function listPersons(
  text: string,
  words: readonly Word[],
  sources: readonly Span[],
): Finding[] {
  return listRuns(
    words,
    // A particle that ends a run is cut off when the name is read.
    (word, before) => isNameWord(word.text, before?.text),
  ).flatMap((run) => {
    const known = knownPersons(text, run);
    return known.length > 0 ? known : findTitled(text, words, run, sources);
  });
}

/** As the text has it, with the nickname. */
function spelled(text: string, words: readonly Word[]): string {
  return text.slice(words[0]?.start, words.at(-1)?.end).replace(/\s+/gu, " ");
}

function knownPersons(text: string, run: readonly Word[]): Finding[] {
  // “Ann A. Holt”: the initial is no article.
  const words = run.map(({ text }) => (/^[AI]\.$/u.test(text) ? "X." : text));
  return listKnownPersons(words).flatMap(({ name, at, length }) => {
    const part = run.slice(at, at + length);
    return length <= longest && !isKnownPlace(name.text)
      ? findingOf("PERSON", part, spelled(text, part), name.key)
      : [];
  });
}

function findTitled(
  text: string,
  words: readonly Word[],
  run: readonly Word[],
  sources: readonly Span[],
): Finding[] {
  const from =
    run.findLastIndex(({ text: word }) => isTitle(word) || isDemonym(word) || isNotName(word)) + 1;
  const rest = run.slice(from);
  const [first] = rest;
  const last = rest.at(-1);
  if (!first || !last || !rest.every(isName)) return [];
  const title = (run[from - 1]?.text ?? "").replace(/\.$/u, "").toLowerCase();
  const name = joined(rest);
  if (isKnownPlace(name)) return [];
  const isSource = sources.some(
    ({ start, end }) =>
      start === run[0]?.start && /^[,(]?$/u.test(text.slice(last.end, Math.min(end, last.end + 1))),
  );
  if (rest.length === 1) {
    const isCalled = isSource && isGivenName(name) && !isPlainWord(name);
    return isCalled || honorifics.has(title) || beforeSurname.test(title)
      ? findingOf("PERSON", rest, name, name.toLowerCase())
      : [];
  }
  const parts = rest.map(({ text: word }) => word);
  const person = rest.length <= longest ? personName(parts, true) : null;
  const isBorneOut =
    isSource ||
    honorifics.has(title) ||
    isOffice(title) ||
    isOffice(wordBefore(words, run)) ||
    isApposed(text, first.start, last.end);
  return person && isBorneOut ? findingOf("PERSON", rest, name, person.key) : [];
}

function isName({ text }: Word): boolean {
  const bare = text.toLowerCase();
  return (
    !isNotName(text) &&
    !organizationWords.has(bare) &&
    !placeWords.has(bare) &&
    !isDemonym(text) &&
    !/^\p{Lu}{2,}$/u.test(text)
  );
}

function wordBefore(words: readonly Word[], run: readonly Word[]): string {
  const [first] = run;
  return first?.followsOn ? (words[words.indexOf(first) - 1]?.text ?? "") : "";
}

/** “the commander of the navy, Teodor Varga,” or “Teodor Varga, a lawyer” or “Teodor Varga, 34,”. */
function isApposed(text: string, start: number, end: number): boolean {
  const before =
    /(?:^|[\s“"])(?:the|an?|its|his|her|their|\p{L}+['’]s) ((?:[\p{L}-]+ ){0,3}?[\p{L}-]+)(?: (?:of|for|at|to|in) [^,.“”"]{1,60})?, $/iu.exec(
      text.slice(Math.max(0, start - 120), start),
    );
  if (before?.[1]?.split(" ").some(isOffice)) return true;
  const after = text.slice(end, end + 80);
  if (/^, \d\d,/u.test(after)) return true;
  const described =
    /^, (?:the |an? |its |his |her |their |former |\p{L}+['’]s )((?:[\p{L}-]+ ?){1,4})/iu.exec(
      after,
    );
  return described?.[1]?.split(" ").some(isOffice) ?? false;
}
