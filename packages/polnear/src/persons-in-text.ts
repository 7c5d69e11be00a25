import { isGivenName } from "./given-names.ts";
import { bareWord, type Name, readPhrase } from "./names.ts";
import { notNames, organizationWords, titles } from "./words.ts";

const word = String.raw`(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]*\p{L})`;
const particle = "(?:de|van|von|al|bin|der|la) ";
const run = new RegExp(`${word}(?:[ \\u00a0](?:${particle})?${word})+`, "gu");

/** Full names of persons in running text, by known given names. Headlines are passed over: there all is capital. */
export function findPersons(text: string): Name[] {
  const found = new Map<string, Name>();
  const prose = text.split("\n").filter((line) => !isHeadline(line));
  for (const [words] of prose.join("\n").matchAll(run)) {
    const reading = readRun(words.split(/\s+/u));
    if (reading?.type === "full" && reading.name.kind === "PERSON")
      found.set(reading.name.key, reading.name);
  }
  return [...found.values()];
}

function readRun(words: readonly string[]) {
  const at = words.findIndex((item) => isGivenName(bareWord(item)) && !isOther(item));
  if (at === -1) return null;
  const rest = words.slice(at);
  const end = rest.findIndex((item, index) => index > 0 && isOther(item));
  const name = end === -1 ? rest : rest.slice(0, end);
  return readPhrase(name.slice(0, name.length > 3 ? 2 : 3).join(" "));
}

function isOther(item: string): boolean {
  const bare = bareWord(item);
  return titles.has(bare) || notNames.has(bare) || organizationWords.has(bare);
}

function isHeadline(line: string): boolean {
  const words = line.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((item) => /^\p{Lu}/u.test(item)).length > 0.6 * words.length;
}
