import type { Span } from "../../attribution.ts";

export interface Word extends Span {
  /** Without the possessive. */
  readonly text: string;
  readonly isPossessive: boolean;
  /** Nothing but space stands between it and the word before. */
  readonly followsOn: boolean;
}

const abbreviation = String.raw`(?:\p{Lu}\.)+|(?:Mrs?|Ms|Dr|Prof|Sens?|Reps?|Govs?|Gen|Lt|Col|Capt|Maj|Sgt|Adm|Rev|Pres|Jr|Sr|St)\.`;
const plain = String.raw`[\p{L}\p{N}]+(?:[.'’&+-][\p{L}\p{N}]+)*['’]?|&`;
// Of “(D-Newport News)” the party is no word of a name.
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?!(?<=\\()[DRI]-)(?:(?:${abbreviation})(?!\\p{L})|${plain})`,
  "gu",
);
/** “Anna "Nan" Holt”: the words around it follow on each other. */
const nicknames = /(?<=\p{Lu}\S*[^\S\n])["“‘']\p{Lu}[\p{L}.-]{0,14}["”’'](?=[^\S\n]\p{Lu})/gu;

export function listWords(text: string, { start, end }: Span): Word[] {
  const words: Word[] = [];
  const plainText = text.slice(start, end).replace(nicknames, blank);
  for (const match of plainText.matchAll(pattern)) {
    const from = start + match.index;
    const bare = match[0].replace(/['’]s?$/u, "");
    const before = plainText.slice((words.at(-1)?.end ?? start) - start, match.index);
    words.push({
      text: bare,
      start: from,
      end: from + bare.length,
      isPossessive: bare !== match[0],
      followsOn: words.length > 0 && !words.at(-1)?.isPossessive && /^[^\S\n]+$/u.test(before),
    });
  }
  return words;
}

function blank(words: string): string {
  return " ".repeat(words.length);
}

export function joined(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(" ");
}

/** Stretches of words that follow on each other and all pass. */
export function listRuns(
  words: readonly Word[],
  passes: (word: Word, before: Word | undefined) => boolean,
): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  for (const word of words) {
    if (run.length > 0 && word.followsOn && passes(word, run.at(-1))) {
      run.push(word);
      continue;
    }
    if (run.length > 0) runs.push(run);
    run = passes(word, undefined) ? [word] : [];
  }
  if (run.length > 0) runs.push(run);
  return runs;
}
