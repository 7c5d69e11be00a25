import { looksOf } from "./looks.ts";
import type { Pieces } from "./pieces.ts";
import type { Word } from "./words.ts";

/** As many whole paragraphs as the model takes at once; `training/rows.py` makes them in the same way. */
export interface Row {
  readonly ids: number[];
  readonly looks: number[];
  /** Index of the first piece of each word. */
  readonly firsts: number[];
  /** Null for the marks of the row: one at its start, one behind each paragraph. */
  readonly words: (RowWord | null)[];
}

export interface RowWord extends Word {
  readonly quoted: boolean;
}

interface Entry {
  readonly word: RowWord | null;
  readonly ids: readonly number[];
  readonly look: number;
}

/** Rows of at most `most` pieces. */
export function* rowsOf(
  paragraphs: Iterable<readonly Word[]>,
  pieces: Pieces,
  most: number,
): Iterable<Row> {
  let row = newRow(pieces);
  for (const paragraph of paragraphs) {
    for (const part of partsOf(entriesOf(paragraph, pieces, most - 2), most - 2)) {
      if (row.ids.length + countPieces(part) + 1 > most) {
        yield row;
        row = newRow(pieces);
      }
      for (const entry of part) add(row, entry);
      add(row, { word: null, ids: [pieces.separator], look: 0 });
    }
  }
  if (row.words.length > 1) yield row;
}

function newRow(pieces: Pieces): Row {
  const row = { ids: [], looks: [], firsts: [], words: [] };
  add(row, { word: null, ids: [pieces.first], look: 0 });
  return row;
}

function entriesOf(words: readonly Word[], pieces: Pieces, room: number): Entry[] {
  const looks = looksOf(words.map(({ text }) => text));
  return words.map((word, at) => {
    const { text, look, quoted } = looks[at] ?? { text: word.text, look: 0, quoted: false };
    return { word: { ...word, quoted }, ids: pieces.of(text).slice(0, room), look };
  });
}

/** A paragraph that is too long for a row is cut behind the last sentence that fits, or else behind a word. */
function* partsOf(entries: readonly Entry[], room: number): Iterable<readonly Entry[]> {
  let from = 0;
  while (from < entries.length) {
    let to = from;
    for (let count = 0; to < entries.length; to++) {
      count += entries[to]?.ids.length ?? 0;
      if (count > room) break;
    }
    const fits = entries.slice(from, to);
    const end = to < entries.length ? lastSentenceEnd(fits) : fits.length;
    yield fits.slice(0, end);
    from += end;
  }
}

function lastSentenceEnd(entries: readonly Entry[]): number {
  const last = entries.findLastIndex(({ word }) => /^[.!?]$/u.test(word?.text ?? ""));
  const closes = /^[”"’)]$/u.test(entries[last + 1]?.word?.text ?? "");
  return last === -1 ? entries.length : last + (closes ? 2 : 1);
}

function countPieces(entries: readonly Entry[]): number {
  return entries.reduce((count, { ids }) => count + ids.length, 0);
}

function add(row: Row, { word, ids, look }: Entry): void {
  row.firsts.push(row.ids.length);
  row.words.push(word);
  for (const id of ids) {
    row.ids.push(id);
    row.looks.push(look);
  }
}
