import { isCapital, isNotName, isTitle } from "../../names/tokens.ts";
import { type Finding, findingOf } from "./finding.ts";
import { joined, type Word } from "./word.ts";

const tie = /^(?:of|for|and|to|in|on|against|from|with)$/u;
const verb = /^(?:must|should|will|can|may|to|not|please|let)$/iu;

/** Whether a title with this word at its end is that of a law or of what is agreed on. */
export function endsAct(word: string): boolean {
  return /^(?:Act|Amendment|Bill|Agreement|Partnership|Plan|Pact|Treaty|Accord)$/u.test(word);
}

/** Acts and bills by their titles, each one thing: “Fair Harbours for Small Boats Act”. */
export function listActs(words: readonly Word[]): Finding[] {
  return words.flatMap((word, at) => {
    if (!/^(?:Act|Amendment|Bill)$/u.test(word.text) || !word.followsOn) return [];
    const next = words[at + 1];
    // “Bill Holt”
    if (word.text === "Bill" && next?.followsOn && isCapital(next.text)) return [];
    const title = words.slice(startOf(words, at), at + 1);
    const before = title.at(-2)?.text ?? "";
    const isTitled = isCapital(before) && !verb.test(before);
    return isTitled ? findingOf("EVENT", title, joined(title)) : [];
  });
}

function startOf(words: readonly Word[], end: number): number {
  let start = end;
  for (let at = end - 1; at >= 0 && words[at + 1]?.followsOn; at--) {
    const word = words[at]?.text ?? "";
    if (isPart(word)) start = at;
    // “of the Act” goes on, “and the Act” is another thing.
    else if (
      !tie.test(word) &&
      !(word === "the" && /^(?:of|for)$/u.test(words[at - 1]?.text ?? ""))
    )
      break;
  }
  return start;
}

function isPart(word: string): boolean {
  const isOffice =
    isTitle(word) && !/^(?:justice|fellow|executive|american|independent)$/iu.test(word);
  return isCapital(word) && !(isNotName(word) && !/^(?:One|Our|No)$/u.test(word)) && !isOffice;
}
