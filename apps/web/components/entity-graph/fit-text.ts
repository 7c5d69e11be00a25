/** Width of a letter in ems, as the site's sans has it on average; the scripts that are wider get more. */
const narrow = 0.54;
const wide = 1;

/** Cuts a text to a width in the picture's units, since SVG does not. The whole text goes into a title. */
export function fitText(text: string, width: number, size: number): string {
  let used = 0;
  const letters = [...text];
  for (const [index, letter] of letters.entries()) {
    used += (isWide(letter) ? wide : narrow) * size;
    if (used > width) {
      return `${letters
        .slice(0, Math.max(1, index - 1))
        .join("")
        .trimEnd()}…`;
    }
  }
  return text;
}

/** About how wide a text is in the picture's units. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((width, letter) => width + (isWide(letter) ? wide : narrow) * size, 0);
}

function isWide(letter: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u.test(
    letter,
  );
}
