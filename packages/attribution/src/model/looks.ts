/** How a word looks: what the model is told beside the letters, which it reads in lower case. */
export interface Look {
  /** The word, with a straight quotation mark bent. */
  readonly text: string;
  /** 0 plain, 1 capitalised, 2 capitals, 3 digits; 4 more within quotation marks. */
  readonly look: number;
  readonly quoted: boolean;
}

/** Looks of the words of a paragraph, which begins outside quotation marks. */
export function looksOf(words: readonly string[]): Look[] {
  let quoted = false;
  return words.map((word) => {
    const text = word === '"' ? (quoted ? "”" : "“") : word;
    if (/^[“«]$/u.test(text)) quoted = true;
    else if (/^[”»]$/u.test(text)) quoted = false;
    return { text, look: caseOf(text) + (quoted ? 4 : 0), quoted };
  });
}

function caseOf(text: string): number {
  if (/^\p{Nd}/u.test(text)) return 3;
  if (/^[^\p{Ll}]{2,}$/u.test(text) && /\p{Lu}/u.test(text)) return 2;
  return /^\p{Lu}/u.test(text) ? 1 : 0;
}
