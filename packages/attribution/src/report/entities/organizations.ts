import { readOrganization } from "../../names/organization-name.ts";
import { isCapital, isNotName, isTitle } from "../../names/tokens.ts";
import { organizationWords, singleOrganizations } from "../../names/words.ts";
import { type Finding, findingOf } from "./finding.ts";
import { isDemonym, isKnownOrganization, isKnownPlace } from "./lexicon.ts";
import { joined, listRuns, type Word } from "./word.ts";

const noOrganization = new Set(
  "house street star today party council county church court".split(" "),
);
/** Words that with a title behind them are part of it: “Press Secretary”. */
const ofTitles = /^(?:Press|Staff|Communications|Budget|News)$/u;
/** “Council on Ports”, “Alliance to Save the Harbour” */
const forums =
  /^(?:Committee|Subcommittee|Council|Commission|Center|Centre|Conference|Coalition|Alliance|Campaign|Movement|Fund)$/u;
const purposes =
  /^(?:Protect|Save|Elect|Stop|End|Reclaim|Restore|Rebuild|Defend|Prevent|Reform|Unite|Ban|Keep|Make|Abolish|Support|Reduce)$/u;

/** Organizations by a word of organizations in their name, by their capitals, or because everybody knows them. */
export function listOrganizations(
  words: readonly Word[],
  isAcronym: (name: string) => boolean,
): Finding[] {
  return listRuns(words, continues).flatMap((run) => {
    const last = run.at(-1);
    const next = last && words[words.indexOf(last) + 1];
    const isCut = next?.followsOn && isTitle(next.text) && ofTitles.test(last?.text ?? "");
    return findOrganization(isCut ? run.slice(0, -1) : run, isAcronym);
  });
}

/** The longest part of a run that names one, from the left; titles at its start are left out. */
function findOrganization(run: readonly Word[], isAcronym: (name: string) => boolean): Finding[] {
  for (let from = 0; from < run.length; from++) {
    const rest = run.slice(from);
    for (let length = rest.length; length > 0; length--) {
      const part = rest.slice(0, length);
      if (isOrganization(part, isAcronym))
        return [...organizationFinding(part), ...findOrganization(rest.slice(length), isAcronym)];
      // “LOS ANGELES”: what is a place as a whole holds no organization.
      if (length > 1 && isKnownPlace(joined(part)))
        return findOrganization(rest.slice(length), isAcronym);
    }
  }
  return [];
}

function isOrganization(part: readonly Word[], isAcronym: (name: string) => boolean): boolean {
  const [first] = part;
  const last = part.at(-1);
  if (!first || !last || !isCapital(first.text) || !isCapital(last.text)) return false;
  const name = joined(part);
  const isUnited = /^United \p{Lu}/u.test(name) && !/^United (?:States|Kingdom)/u.test(name);
  if ((isNotName(first.text) && !isUnited) || isKnownPlace(name) || isTiedToOther(part))
    return false;
  if (isKnownOrganization(name)) return part.length > 1 || !/^\p{Lu}\p{Ll}{0,3}$/u.test(name);
  if (part.length === 1) return isAcronym(name) || singleOrganizations.has(name.toLowerCase());
  if (
    part.length === 2 &&
    noOrganization.has(last.text.toLowerCase()) &&
    !/^(White House|Supreme Court)$/u.test(name)
  )
    return false;
  return readOrganization(part.slice(isUnited ? 1 : 0).map(asRead))?.sure === true;
}

/** As phrases are read: other ties are no more than “for” and “the”. */
function asRead({ text }: Word): string {
  if (text === "to") return "for";
  if (text === "a" || text === "an") return "the";
  return text === "Subcommittee" ? "Committee" : text;
}

/** “the Committee on Capitol Hill”, “the Committee to Holt” */
function isTiedToOther(part: readonly Word[]): boolean {
  return part.some(({ text }, at) => {
    const after = part.slice(at + 1);
    if (text === "to") return !purposes.test(after[0]?.text ?? "");
    return text === "on" && after.some((_, end) => isKnownPlace(joined(after.slice(0, end + 1))));
  });
}

/** Ties go on only behind the word that makes it an organization: “Department of Justice”, “Bank of the West”. */
function continues(word: Word, before: Word | undefined): boolean {
  if (word.text === "of" || word.text === "for")
    return before !== undefined && isOrganizationWord(before);
  if (word.text === "to" || word.text === "on")
    return before !== undefined && forums.test(before.text);
  if (/^(?:the|an?)$/u.test(word.text)) return before?.text === "of" || before?.text === "for";
  if (word.text === "&" || word.text === "and")
    return (
      before !== undefined &&
      /^(Human|Securities|Drug|Health|Homeland|Budget|Management|Food|Arts|Johnson|Trade|Foreign)$/u.test(
        before.text,
      )
    );
  return isCapital(word.text) && !(before && (isNotName(word.text) || isTitleOnly(word)));
}

function isOrganizationWord(word: Word): boolean {
  return organizationWords.has(asRead(word).toLowerCase());
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
