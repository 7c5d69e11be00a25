import type { PersonName } from "./names.ts";
import { listPersons } from "./person-name.ts";

const word = String.raw`(?:(?:\p{Lu}\.)+|[JS]r\.|\p{Lu}[\p{L}'’-]*\p{L})`;
const particle = "(?:de|del|van|von|al|bin|der|la) ";
const run = new RegExp(String.raw`${word}(?:[ \u00a0](?:${particle})*${word})+`, "gu");

/** Full names of persons in running text, by known given names. Headlines are passed over: there all is capital. */
export function findPersons(text: string): PersonName[] {
  const prose = text.split("\n").filter((line) => !isHeadline(line));
  const names = prose.flatMap((line) =>
    [...line.matchAll(run)].flatMap(([words]) => listPersons(words.split(/\s+/u))),
  );
  return names.flatMap(({ name, length }) => (length <= longest ? [name] : []));
}

/** Longer runs are two names, or a name and a thing. */
const longest = 3;

function isHeadline(line: string): boolean {
  const words = line.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((item) => /^\p{Lu}/u.test(item)).length > 0.6 * words.length;
}
