import { isCapital, isNotName, isTitle } from "../../names/tokens.ts";
import { organizationWords } from "../../names/words.ts";
import { type Finding, findingOf } from "./finding.ts";
import { isDemonym, isKnownPlace } from "./lexicon.ts";
import { joined, listRuns, type Word } from "./word.ts";

const areas =
  "region|province|oblast|district|peninsula|county|city|valley|prefecture|governorate|republic|territory|suburb";
const settlements =
  "town|city|village|region|province|state|island|port|district|county|hamlet|settlement|republic|municipality|suburb";
const areaAfter = new RegExp(
  `^ (?:border |coastal |mountain |autonomous )?(?:${areas})(?!\\p{L})`,
  "iu",
);
const areaEnd = new RegExp(` (?:${areas})$`, "iu");
const settlementBefore = new RegExp(
  String.raw`(?:^|\s)(?:${settlements})s? of $|\b(?:the|an?|near|in) (?:[\p{L}-]+ ){0,2}(?:town|city|village|island|port|hamlet) $`,
  "iu",
);
const settlementAfter = new RegExp(
  String.raw`^, (?:the|an?) (?:(?!(?:of|for|in) )[\p{L}-]+ ){0,3}(?:${settlements})(?!\p{L})`,
  "iu",
);

/** “in Varna,”, “near New Varna and” */
const visited =
  /\b(?:in|near|into) ((?:St\. )?\p{Lu}[\p{L}\p{M}\d'’-]*(?: \p{Lu}[\p{L}\p{M}\d'’-]*)?)(?=[.,;:]| (?:and|on|in|after|since|last|to|for)\b)/gu;

/** Whether one is in a place, or near it, more than once in a text. */
export function visitTest(text: string): (name: string) => boolean {
  const times = new Map<string, number>();
  for (const [, name = ""] of text.matchAll(visited)) times.set(name, (times.get(name) ?? 0) + 1);
  return (name) => (times.get(name) ?? 0) > 1;
}

/** Places that everybody knows, those called one (“the Varna region”, “the town of Varna”), and those one is in time and again. */
export function listPlaces(
  text: string,
  words: readonly Word[],
  persons: readonly Finding[],
  isVisited: (name: string) => boolean,
): Finding[] {
  const isPerson = ({ name }: Finding) => persons.some((person) => isNamed(person, name));
  return listRuns(words, ({ text: word }) => isCapital(word)).flatMap((run) => [
    ...knownPlaces(run),
    ...findCalled(text, run, isVisited).filter((place) => !isPerson(place)),
  ]);
}

function isNamed(person: Finding, name: string): boolean {
  return person.name === name || person.name.endsWith(` ${name}`);
}

function knownPlaces(run: readonly Word[]): Finding[] {
  for (let from = 0; from < run.length; from++)
    for (let to = run.length; to > from; to--) {
      const known = run.slice(from, to);
      if (!isKnownPlace(joined(known))) continue;
      const part = withArea(run, from, to);
      return [
        ...findingOf("PLACE", part, joined(part), placeKey(joined(part))),
        ...knownPlaces(run.slice(from + part.length)),
      ];
    }
  return [];
}

/** “Kansas City” is no part of Kansas. */
function withArea(run: readonly Word[], from: number, to: number): readonly Word[] {
  const isArea = /^(?:City|County|Island|Valley)$/u.test(run[to]?.text ?? "");
  return run.slice(from, isArea && !run[to - 1]?.isPossessive ? to + 1 : to);
}

function findCalled(
  text: string,
  run: readonly Word[],
  isVisited: (name: string) => boolean,
): Finding[] {
  const rest = run.slice(run.findLastIndex(({ text: word }) => isDemonym(word)) + 1);
  const [first] = rest;
  const last = rest.at(-1);
  if (
    !first ||
    !last ||
    !rest.every(({ text: word }) => canBePlace(word)) ||
    isKnownPlace(joined(rest))
  )
    return [];
  const after = text.slice(last.end, last.end + 80);
  const before = text.slice(Math.max(0, first.start - 60), first.start);
  const area = last.isPossessive ? null : areaAfter.exec(after);
  const name = joined(rest);
  if (area)
    return [
      {
        kind: "PLACE",
        name: text.slice(first.start, last.end + area[0].length),
        key: placeKey(name),
        start: first.start,
        end: last.end + area[0].length,
      },
    ];
  if (rest.length > 1 && areaEnd.test(name)) return findingOf("PLACE", rest, name, placeKey(name));
  const isCalled = settlementBefore.test(before) || settlementAfter.test(after);
  const isTwiceThere = rest.length < 3 && !/ing$/u.test(name) && isVisited(name);
  return isCalled || isTwiceThere ? findingOf("PLACE", rest, name, placeKey(name)) : [];
}

function canBePlace(word: string): boolean {
  return (
    !isNotName(word) &&
    !isTitle(word) &&
    !(organizationWords.has(word.toLowerCase()) && !/^(county|city)$/iu.test(word)) &&
    !/^\p{Lu}{2,}$/u.test(word) &&
    !/\d/u.test(word)
  );
}

function placeKey(name: string): string {
  const bare = name.replace(areaEnd, "");
  // “Mexico City” is not Mexico.
  const isOwn = / (?:city|county|valley)$/iu.test(name) && isKnownPlace(bare);
  const key = (isOwn ? name : bare)
    .toLowerCase()
    .replaceAll(".", "")
    .replace(/ border$/u, "");
  return (
    {
      us: "united states",
      usa: "united states",
      america: "united states",
      uk: "united kingdom",
      britain: "united kingdom",
      "new york city": "new york",
      dc: "washington",
    }[key] ?? key
  );
}
