/** A place in a text, in UTF-16 code units, half-open. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

interface Wanted {
  readonly text?: string | undefined;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly occurrence?: number | undefined;
}

/**
 * Finds the place that a span names, or says in words why there is none. A place whose words differ from
 * the span's `text` is refused, never moved.
 */
export function locate(source: string, wanted: Wanted): Place | { readonly problem: string } {
  if (wanted.start !== undefined && wanted.end !== undefined) {
    return checkPlace(source, { start: wanted.start, end: wanted.end }, wanted.text);
  }
  const words = wanted.text ?? "";
  const starts = occurrences(source, words);
  const first = starts[(wanted.occurrence ?? 1) - 1];
  if (first === undefined) {
    return {
      problem:
        starts.length === 0
          ? `“${words}” is not in the text`
          : `“${words}” occurs only ${starts.length} times`,
    };
  }
  if (starts.length > 1 && wanted.occurrence === undefined) {
    return {
      problem: `“${words}” occurs ${starts.length} times; give \`occurrence\` or \`start\` and \`end\``,
    };
  }
  return checkPlace(source, { start: first, end: first + words.length }, wanted.text);
}

function checkPlace(
  source: string,
  place: Place,
  words: string | undefined,
): Place | { readonly problem: string } {
  if (place.end > source.length)
    return { problem: `span ${place.start}–${place.end} ends after the text (${source.length})` };
  const found = source.slice(place.start, place.end);
  if (words !== undefined && found !== words)
    return { problem: `span ${place.start}–${place.end} reads “${found}”, not “${words}”` };
  if (!found.isWellFormed())
    return { problem: `span ${place.start}–${place.end} cuts a character in half` };
  return place;
}

function occurrences(source: string, words: string): number[] {
  const starts: number[] = [];
  if (words === "") return starts;
  for (let at = source.indexOf(words); at !== -1; at = source.indexOf(words, at + 1))
    starts.push(at);
  return starts;
}
