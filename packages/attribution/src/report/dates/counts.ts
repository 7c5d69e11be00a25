import { readNumber, smallWord } from "../figures/number-words.ts";

const VAGUE = new Map([
  ["couple of", 2],
  ["few", 3],
  ["several", 3],
]);

export const COUNT = `\\d{1,3}|(?:a )?(?:${[...VAGUE.keys()].join("|")})|an?|${smallWord}`;

/** “two”, “a”, “several” as a number, and whether the word is vague. */
export function readCount(word: string): { count: number; vague: boolean } {
  const lower = word.toLowerCase();
  const vague = VAGUE.get(lower.replace(/^a /, ""));
  if (vague !== undefined) return { count: vague, vague: true };
  return { count: /^an?$/.test(lower) ? 1 : readNumber(lower), vague: false };
}
