import { isHumanNoun } from "./human-nouns.ts";

/** What is said of somebody who is not named: “the former mayor of Oldtown”. */
export interface Description {
  /** “mayor” */
  readonly head: string;
  /** All its words that tell something, in small letters. */
  readonly words: readonly string[];
}

/** A description and whose it is: “the candidate” and “former doctor” of “the candidate’s former doctor”. */
export interface Owned {
  readonly owner: string | null;
  readonly phrase: string;
}

const spelledOut: Readonly<Record<string, string>> = {
  sen: "senator",
  gov: "governor",
  rep: "representative",
  gen: "general",
  sens: "senator",
  del: "delegate",
  prof: "professor",
};
const preposition = /\s(?:of|for|at|in|to|on|from|with|under|and|who|that|which)\s.*$/su;
const empty = /^(?:of|for|at|in|to|on|from|with|under|and|the|an?|current)$/u;

export function descriptionOf(phrase: string): Description {
  const plain = phrase
    .toLowerCase()
    .split(/[,;:(]|\s(?:who|that|which)\s/u)[0]
    ?.replace(/^(?:the|an?)\s+/u, "")
    .replace(/['’]s(?=\s)/gu, "")
    .replace(/\./gu, "")
    .trim();
  const head = lastWord(plain?.replace(preposition, "") ?? "");
  const words = (plain ?? "").split(/[\s-]+/u).filter((word) => !empty.test(word));
  return { head: spelled(head), words: words.map(spelled) };
}

/** The head stands behind the last owner; one behind a preposition owns no more than what follows there. */
export function ownedOf(words: string): Owned {
  const plain = words.split(/[,;:(]|\s(?:who|that|which)\s/u)[0] ?? "";
  const whole = /^(.+)['’]s?\s(.+)$/su.exec(plain);
  // “the mayor of Oldtown’s wife”, but “the head of Norway’s navy”.
  const isPerson = whole?.[2] !== undefined && isHumanNoun(lastWord(whole[2].toLowerCase()));
  const split = isPerson ? whole : /^(.+)['’]s?\s(.+)$/su.exec(plain.replace(preposition, ""));
  const [, owner = null] = split ?? [];
  const phrase = owner === null ? plain : plain.slice(owner.length).replace(/^['’]s?\s/u, "");
  return { owner, phrase: phrase.replace(preposition, "") };
}

/** “the president” of “the president’s”, which is the source of what he claims. */
export function withoutCase(words: string): string {
  return words.replace(/['’]s$|(?<=s)['’]$/u, "");
}

function lastWord(phrase: string): string {
  return phrase.split(/[\s-]+/u).at(-1) ?? "";
}

function spelled(word: string): string {
  return spelledOut[word] ?? word;
}
