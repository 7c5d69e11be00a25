import { formatDate, formatZone, type KnownDate } from "../../lib/dates.ts";
import type { Stretch } from "./time-scale.ts";

/** The four clocks, always in this order, each with a track and a shape of its own. */
export const clocks = ["HAPPENED", "SAID", "PUBLISHED", "RECORDED"] as const;
export type Clock = (typeof clocks)[number];

interface ClockWords {
  readonly name: string;
  readonly meaning: string;
  /** Outline of its mark, around the origin. */
  readonly shape: string;
}

export const clockWords: Readonly<Record<Clock, ClockWords>> = {
  HAPPENED: {
    name: "happened",
    meaning: "what the claim speaks of",
    shape: "M0-5 5 0 0 5-5 0Z",
  },
  SAID: {
    name: "said",
    meaning: "by the speaker",
    shape: "M0-4.5A4.5 4.5 0 1 1 0 4.5 4.5 4.5 0 1 1 0-4.5Z",
  },
  PUBLISHED: { name: "published", meaning: "by the source", shape: "M-4-4H4V4H-4Z" },
  RECORDED: { name: "recorded", meaning: "in this graph", shape: "M-5-4H5L0 4.5Z" },
};

export interface ClockDate extends KnownDate {
  readonly basis: "STATED" | "INFERRED";
}

/** What one clock shows; null where it is not known. */
export interface ClockReading {
  readonly clock: Clock;
  readonly date: ClockDate | null;
}

interface Clocked {
  readonly happenedOn: ClockDate | null | undefined;
  readonly saidOn: ClockDate | null | undefined;
  readonly publishedOn: ClockDate | null | undefined;
  /** An exact moment. */
  readonly recordedAt: string;
}

/** What the four clocks of a telling show. */
export function readingsOf(telling: Clocked): readonly ClockReading[] {
  const { happenedOn, saidOn, publishedOn, recordedAt: at } = telling;
  const exact = { precision: "MINUTE", approximate: false, basis: "STATED", zone: "UTC" } as const;
  return [
    { clock: "HAPPENED", date: happenedOn ?? null },
    { clock: "SAID", date: saidOn ?? null },
    { clock: "PUBLISHED", date: publishedOn ?? null },
    { clock: "RECORDED", date: { ...exact, from: at, to: at } },
  ];
}

/** The span of a date on an axis. */
export function stretchOf({ from, to }: KnownDate): Stretch {
  return { from: from ? Date.parse(from) : null, to: to ? Date.parse(to) : null };
}

/** “said about 14 Aug 2024 (Kyiv), inferred”, “published: not known”. */
export function readingWords({ clock, date }: ClockReading): string {
  const { name } = clockWords[clock];
  if (!date) return `${name}: not known`;
  const basis = date.basis === "INFERRED" ? ", inferred" : "";
  return `${name} ${formatDate(date)} (${formatZone(date.zone)})${basis}`;
}
