interface RoleSpan {
  readonly role: string;
  readonly text: string;
}

/** What is said in a telling, in its own words; its parts joined where something stands between them. */
export function toldWords(spans: readonly RoleSpan[]): string {
  return spans
    .filter(({ role }) => role === "CONTENT")
    .map(({ text }) => text)
    .join(" … ");
}

/** The numbers in the words of a telling as it gives them: those marked as figures, else those in digits. */
export function toldFigures(spans: readonly RoleSpan[]): readonly string[] {
  const marked = spans.filter(({ role }) => role === "FIGURE").map(({ text }) => text.trim());
  if (marked.length > 0) return [...new Set(marked)];
  const digits = /\d+(?:[.,\u00a0\u202f]\d+)*%?/gu;
  return [...new Set(toldWords(spans).match(digits) ?? [])];
}

/** The same for ways of writing one list of figures: “1,000” and “1000”, “six” and “6”, in any order. */
export function figureKey(figures: readonly string[]): string {
  return figures.map(folded).sort().join(" | ");
}

/** English words for numbers, by the number that they stand for. */
const numberWords = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, number) => [word, String(number)]),
);

function folded(figure: string): string {
  return figure
    .toLowerCase()
    .replace(/(?<=\d)[,\u00a0\u202f ](?=\d{3}\b)/gu, "")
    .replace(/\p{L}+/gu, (word) => numberWords.get(word) ?? word);
}
