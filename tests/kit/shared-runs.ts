/**
 * Runs of `length` words that stand in both texts, without what `original` itself quotes in “…”. No run goes
 * from one cell of a table into the next.
 */
export function sharedRuns(original: string, text: string, length: number): string[] {
  const quoted = original.match(/“[^”]*”/g) ?? [];
  const rest = quoted.reduce((left, quote) => left.replaceAll(quote, " … "), text);
  const known = new Set(runs(original, length));
  return runs(rest, length).filter((run) => known.has(run));
}

function runs(text: string, length: number): string[] {
  const words =
    text
      .replaceAll("’", "'")
      .toLowerCase()
      .match(/[\p{L}\p{N}'+-]+|[…|]/gu) ?? [];
  return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(" "));
}
