/** A text of at most so many units, cut between two words. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 2).replace(/\s+\S*$/u, "")} …`.toWellFormed();
}
