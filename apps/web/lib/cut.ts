/** A stretch of text that carries a value. Offsets count UTF-16 code units; `end` is not in it. */
export interface Range<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

/** A stretch in which nothing changes: the same values from its first unit to its last. */
export interface Piece<Value> {
  readonly start: number;
  readonly end: number;
  /** In the order in which the ranges were given. */
  readonly values: readonly Value[];
}

/**
 * Cuts a text from `from` to `to` at every edge of the ranges. The pieces follow each other without a gap, so
 * that overlapping and nested ranges can be drawn and no unit stands twice.
 */
export function cut<Value>(
  ranges: readonly Range<Value>[],
  from: number,
  to: number,
): readonly Piece<Value>[] {
  const edges = edgesOf(ranges, from, to);
  const open: number[] = [];
  const pieces: Piece<Value>[] = [];
  let at = from;
  for (const { offset, index, opens } of edges) {
    if (offset > at) {
      pieces.push({ start: at, end: offset, values: valuesAt(ranges, open) });
      at = offset;
    }
    if (opens) insert(open, index);
    else open.splice(open.indexOf(index), 1);
  }
  if (to > at) pieces.push({ start: at, end: to, values: [] });
  return pieces;
}

interface Edge {
  readonly offset: number;
  readonly index: number;
  readonly opens: boolean;
}

/** Both edges of every range that lies in the text at least in part, in the order of the text. */
function edgesOf(ranges: readonly Range<unknown>[], from: number, to: number): readonly Edge[] {
  return ranges
    .flatMap(({ start, end }, index): Edge[] => {
      const first = Math.max(start, from);
      const last = Math.min(end, to);
      if (last <= first) return [];
      return [
        { offset: first, index, opens: true },
        { offset: last, index, opens: false },
      ];
    })
    .sort((one, other) => one.offset - other.offset);
}

/** Keeps the open ranges in the order in which they were given. */
function insert(open: number[], index: number): void {
  let place = open.length;
  while (place > 0 && (open[place - 1] ?? 0) > index) place--;
  open.splice(place, 0, index);
}

function valuesAt<Value>(ranges: readonly Range<Value>[], open: readonly number[]): Value[] {
  return open.flatMap((index) => {
    const range = ranges[index];
    return range ? [range.value] : [];
  });
}
