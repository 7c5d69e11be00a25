import type { Window } from "./window.ts";

/** Where a span lies in a window: its ends as parts of the window's length, 0 its begin and 1 its end. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** The end that is not known, for “before” and “since”. */
  readonly open: "start" | "end" | undefined;
}

/** How long an open span is drawn at least, as part of the window. */
const openLength = 0.12;

/** Places a span; an open one runs to the edge of the window. Past the neighbouring windows nothing is drawn. */
export function placeSpan(
  span: { readonly from?: string | null | undefined; readonly to?: string | null | undefined },
  { from, to }: Window,
): Place {
  const at = (instant: string) => (Date.parse(instant) - from) / (to - from);
  const start = span.from ? at(span.from) : undefined;
  const end = span.to ? at(span.to) : undefined;
  if (start === undefined) {
    const known = clamp(end ?? 1);
    return { start: Math.min(0, known - openLength), end: known, open: "start" };
  }
  if (end === undefined) {
    return { start: clamp(start), end: Math.max(1, clamp(start) + openLength), open: "end" };
  }
  return { start: clamp(start), end: clamp(end), open: undefined };
}

function clamp(part: number): number {
  return Math.min(Math.max(part, -1), 2);
}
