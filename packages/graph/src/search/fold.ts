import anyAscii from "any-ascii";

/** A word in folded form, with the place of what it was made from: UTF-16 code units. */
export interface FoldedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A letter with the marks that belong to it, so that decomposed text folds like composed text. */
const cluster = /\P{M}\p{M}*|\p{M}+/uy;
const apostrophes = new Set("'’‘ʼʹ′`´");
/** Letters that only soften or harden another one; transliterations write them as they please. */
const signs = /[ьъ]/giu;
/** Each of them is a word of its own, since Chinese parts no words. */
const han = /^\p{Script=Han}/u;

/** Text as it is compared: in Latin letters, without case, accents and marks; words parted by one space. */
export function fold(text: string): string {
  return foldWords(text)
    .map(({ word }) => word)
    .join(" ");
}

/** The words of `fold` with their places in `text`. */
export function foldWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  let word = "";
  let start = 0;
  let end = 0;
  const finish = () => {
    if (word !== "") words.push({ word, start, end });
    word = "";
  };
  for (let index = 0, next = 0; index < text.length; index = next) {
    const letter = clusterAt(text, index);
    next = index + letter.length;
    if (word !== "" && apostrophes.has(letter) && !isPossessive(text, index)) continue;
    const ideograph = letter > "\u2e7f" && han.test(letter);
    if (ideograph) finish();
    for (const character of transliterate(letter)) {
      if (!isWordCharacter(character)) {
        finish();
        continue;
      }
      if (word === "") start = index;
      word += character;
      end = next;
    }
    if (ideograph) finish();
  }
  finish();
  return words;
}

/** Most text is plain ASCII: it need not go through the regular expression. */
function clusterAt(text: string, index: number): string {
  const following = text.charCodeAt(index + 1);
  if (text.charCodeAt(index) < 0x80 && !(following >= 0x80)) return text.charAt(index);
  cluster.lastIndex = index;
  return cluster.exec(text)?.[0] ?? text.charAt(index);
}

/** “Putin’s” is the word “Putin”; other apostrophes stand inside a name (“O’Brien”, “Лук’янов”). */
function isPossessive(text: string, apostropheAt: number): boolean {
  return /^s(?![\p{L}\p{N}])/iu.test(text.slice(apostropheAt + 1, apostropheAt + 4));
}

function isWordCharacter(character: string): boolean {
  return (character >= "a" && character <= "z") || (character >= "0" && character <= "9");
}

function transliterate(letter: string): string {
  if (letter.length === 1 && letter <= "\u007f") return letter.toLowerCase();
  return anyAscii(letter.normalize("NFKC").replace(signs, "")).toLowerCase();
}
