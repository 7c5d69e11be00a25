/** What is said of somebody who is not named: “the former mayor of Oldtown”. */
export interface Description {
  /** “mayor” */
  readonly head: string;
  /** All its words that tell something, in small letters. */
  readonly words: readonly string[];
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
  const head =
    plain
      ?.replace(preposition, "")
      .split(/[\s-]+/u)
      .at(-1) ?? "";
  const words = (plain ?? "").split(/[\s-]+/u).filter((word) => !empty.test(word));
  return { head: spelled(head), words: words.map(spelled) };
}

function spelled(word: string): string {
  return spelledOut[word] ?? word;
}
