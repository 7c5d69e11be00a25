import type { Row } from "./rows.ts";
import type { WordSpan } from "./spans.ts";

/** One paragraph of a row, with the words of a cue marked; `training/cue_rows.py` makes them in the same way. */
export interface CueRow extends Row {
  readonly cue: WordSpan;
  /** Index, in the row that it was taken from, of the mark before the paragraph. */
  readonly from: number;
}

/** `looks`: how many there are; so much more is the look of a cue's word. */
export function cueRowOf(row: Row, cue: WordSpan, looks: number): CueRow {
  const from = row.words.slice(0, cue.first).lastIndexOf(null);
  const to = row.words.indexOf(null, cue.first);
  const [begin, end] = [row.firsts[from + 1] ?? 0, row.firsts[to] ?? 0];
  const [cueBegin, cueEnd] = [row.firsts[cue.first] ?? 0, row.firsts[cue.last + 1] ?? 0];
  const isOfCue = (at: number) => cueBegin <= at && at < cueEnd;
  const lookAt = (at: number) => (row.looks[at] ?? 0) + (isOfCue(at) ? looks : 0);
  const pieces = Array.from({ length: end - begin }, (_, at) => begin + at);
  const [first = 0] = row.ids;
  return {
    cue,
    from,
    ids: [first, ...row.ids.slice(begin, end), row.ids[end] ?? 0],
    looks: [0, ...pieces.map(lookAt), 0],
    firsts: [0, ...row.firsts.slice(from + 1, to + 1).map((at) => at - begin + 1)],
    words: [null, ...row.words.slice(from + 1, to), null],
  };
}
