import { cut, type Range } from "../../lib/cut.ts";

/** A statement as its source marks it. Offsets count UTF-16 code units of the revision's text. */
export interface MarkedStatement {
  readonly id: string;
  /** The words from its first span to its last, as they were stored when it was read. */
  readonly passage: {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly spans: readonly {
      readonly role: string;
      readonly start: number;
      readonly end: number;
    }[];
  };
}

export interface Mark {
  readonly id: string;
  /** True for what is said, false for who says it, the word of saying, the channel. */
  readonly content: boolean;
}

/** Whether the words of a statement stand where they were read. A mark that lost its place is never moved. */
export function keepsPlace(text: string, { passage }: MarkedStatement): boolean {
  return passage.end > passage.start && text.slice(passage.start, passage.end) === passage.text;
}

/** The marks of all statements, those of wide passages before those of narrow ones: the innermost comes last. */
export function marksOf(text: string, statements: readonly MarkedStatement[]): Range<Mark>[] {
  return statements
    .toSorted((one, other) => widthOf(other) - widthOf(one))
    .flatMap((statement) => marksOfOne(text, statement));
}

function widthOf({ passage }: MarkedStatement): number {
  return passage.end - passage.start;
}

/** The marks of one statement: they never overlap, and a space between two spans does not part them. */
function marksOfOne(text: string, { id, passage }: MarkedStatement): Range<Mark>[] {
  const spans = passage.spans.map(({ role, start, end }) => ({ start, end, value: role }));
  const pieces = cut(spans, passage.start, passage.end);
  return pieces.flatMap(({ start, end, values }, index) => {
    if (values.length > 0) {
      return [{ start, end, value: { id, content: values.includes("CONTENT") } }];
    }
    if (!/^[ \u00a0]+$/.test(text.slice(start, end))) return [];
    const isSaid = (place: number) => pieces[place]?.values.includes("CONTENT") ?? false;
    return [{ start, end, value: { id, content: isSaid(index - 1) && isSaid(index + 1) } }];
  });
}
