import { readOrganization } from "../../names/organization-name.ts";
import { isCapital, isNotName, isTitle } from "../../names/tokens.ts";
import { organizationWords, singleOrganizations } from "../../names/words.ts";
import { type Finding, findingOf } from "./finding.ts";
import { isDemonym, isKnownOrganization, isKnownPlace } from "./lexicon.ts";
import { joined, listRuns, type Word } from "./word.ts";

const noOrganization = new Set(
  "house street star today party council county church court".split(" "),
);
const acronymsOfOther = new Set(
  "TV AM PM CEO CFO VP DNA ID PDF OK MP MPS POW USA UK US UAE DC II III IV AIDS HIV FAQ GOP PAC POTUS ET EST EDT GMT UTC".split(
    " ",
  ),
);

/** Organizations by a word of organizations in their name, by their capitals, or because everybody knows them. */
export function listOrganizations(words: readonly Word[], isShouted: boolean): Finding[] {
  return listRuns(words, continues).flatMap((run) => findOrganization(run, isShouted));
}

/** The longest part of a run that names one, from the left; titles at its start are left out. */
function findOrganization(run: readonly Word[], isShouted: boolean): Finding[] {
  for (let from = 0; from < run.length; from++) {
    const rest = run.slice(from);
    for (let length = rest.length; length > 0; length--) {
      const part = rest.slice(0, length);
      if (isOrganization(part, isShouted))
        return [...organizationFinding(part), ...findOrganization(rest.slice(length), isShouted)];
    }
  }
  return [];
}

function isOrganization(part: readonly Word[], isShouted: boolean): boolean {
  const [first] = part;
  const last = part.at(-1);
  if (!first || !last || !isCapital(first.text) || !isCapital(last.text)) return false;
  const name = joined(part);
  if (isNotName(first.text) || isKnownPlace(name)) return false;
  if (isKnownOrganization(name)) return part.length > 1 || !/^\p{Lu}\p{Ll}{0,3}$/u.test(name);
  if (part.length === 1)
    return isAcronym(name, isShouted) || singleOrganizations.has(name.toLowerCase());
  if (
    part.length === 2 &&
    noOrganization.has(last.text.toLowerCase()) &&
    !/^(White House|Supreme Court)$/u.test(name)
  )
    return false;
  return readOrganization(part.map(({ text }) => text))?.sure === true;
}

function isAcronym(name: string, isShouted: boolean): boolean {
  return !isShouted && /^\p{Lu}{2,6}$/u.test(name) && !acronymsOfOther.has(name);
}

/** Ties go on only behind the word that makes it an organization: “Department of Justice”, “Bank of the West”. */
function continues(word: Word, before: Word | undefined): boolean {
  if (word.text === "of" || word.text === "for")
    return before !== undefined && organizationWords.has(before.text.toLowerCase());
  if (word.text === "the") return before?.text === "of" || before?.text === "for";
  if (word.text === "&" || word.text === "and")
    return (
      before !== undefined &&
      /^(Human|Securities|Drug|Health|Homeland|Budget|Management|Food|Arts|Johnson|Trade|Foreign)$/u.test(
        before.text,
      )
    );
  return isCapital(word.text) && !(before && (isNotName(word.text) || isTitleOnly(word)));
}

function isTitleOnly(word: Word): boolean {
  return (
    isTitle(word.text) &&
    !/^(justice|general|attorney|executive|national|democratic|republican|presidential|american|british|russian|israeli|mexican|conservative|liberal|independent|us)$/iu.test(
      word.text,
    )
  );
}

function organizationFinding(part: readonly Word[]): Finding[] {
  const name = joined(part);
  return findingOf("ORGANIZATION", part, name, bodyKey(part.map(({ text }) => text)));
}

/** “Russia’s Defence Ministry” and “Russian defence ministry” are one: a nation counts by the start of its name. */
export function bodyKey(words: readonly string[]): string {
  return words
    .map((word) => (isDemonym(word) || isKnownPlace(word) ? word.slice(0, 4) : word).toLowerCase())
    .filter((word) => word !== "the")
    .join(" ")
    .replace("defense", "defence");
}
