import type { TimelineClock, TimelineEntryKind } from "../../../generated/graphql.ts";
import { instant } from "../../../lib/dates.ts";
import type { Window } from "../_axis/window.ts";

export const clockWords: Readonly<
  Record<TimelineClock, { readonly label: string; readonly meaning: string }>
> = {
  SAID_ELSE_PUBLISHED: {
    label: "Said, else published",
    meaning:
      "Statements stand where they were said; where that is not known, where they were published.",
  },
  SAID: { label: "Said", meaning: "Statements stand where they were said." },
  PUBLISHED: {
    label: "Published",
    meaning: "Statements stand where their source was published, not where they were said.",
  },
  HAPPENED: {
    label: "Happened",
    meaning: "Statements stand where that which they claim happens, not where they were said.",
  },
};

/** How an entry is called in a list, and in the choice of kinds. */
export const kindLabels: Readonly<Record<TimelineEntryKind, string>> = {
  SAID: "said",
  SAID_ABOUT: "said about",
  HAPPENED: "happened",
};

/** The title of a lane. `name`: whose timeline it is, if somebody's. */
export function laneTitle(kind: TimelineEntryKind, name: string | undefined): string {
  if (kind === "HAPPENED") return "Events, where they happened";
  if (name === undefined) return "Statements";
  return kind === "SAID" ? `Said by ${name}` : `Said about ${name}`;
}

const day = 86_400_000;

/** The window in words, the last day included: “12 Aug 2024 – 16 Aug 2024”, “14 Aug 2024, 06:00 – …”. */
export function windowWords({ from, to }: Window): string {
  const wholeDays = from % day === 0 && to % day === 0;
  const [last, precision] = wholeDays ? [to - day, "DAY" as const] : [to, "MINUTE" as const];
  const [first, end] = [from, last].map((at) =>
    instant(new Date(at).toISOString(), precision, "UTC"),
  );
  return first === end ? `${first}` : `${first} – ${end}`;
}

/** A span of the axis in words: “14 Aug 2024”, “Aug 2024”, “before 15 Aug 2024”. */
export function spanWords(span: {
  readonly from?: string | null;
  readonly to?: string | null;
}): string {
  const { from, to } = span;
  // The first of a month to the first of the next is the month.
  const [month, next] = [from, to].map((at) => (at?.slice(8) === "01T00:00:00Z" ? at : null));
  if (month && next && monthAfter(month) === next.slice(0, 7))
    return instant(month, "MONTH", "UTC");
  if (from && to) return windowWords({ from: Date.parse(from), to: Date.parse(to) });
  if (to) return `before ${instant(to, "DAY", "UTC")}`;
  return from ? `since ${instant(from, "DAY", "UTC")}` : "without a date";
}

function monthAfter(instantText: string): string {
  const date = new Date(instantText);
  date.setUTCMonth(date.getUTCMonth() + 1);
  return date.toISOString().slice(0, 7);
}
