import { one, type RawParams } from "../../../lib/params.ts";

/** A half-open stretch of time, in milliseconds since 1970. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

const hour = 3_600_000;
const day = 24 * hour;
const century = 36_525 * day;

/** No picture is finer than an hour or wider than this. */
const narrowest = hour;
const widest = 20 * century;

/** The window that `?from=` and `?until=` give; days are whole and the last one is in it, instants are exact. */
export function readWindow(params: RawParams): Window | undefined {
  const from = readBound(one(params, "from"), 0);
  const to = readBound(one(params, "until"), day);
  return from !== undefined && to !== undefined && to > from ? keepSane({ from, to }) : undefined;
}

/** The two parameters of a window: days where it begins and ends at midnight, else minutes. */
export function writeWindow({ from, to }: Window): { from: string; until: string } {
  const wholeDays = from % day === 0 && to % day === 0;
  return wholeDays
    ? { from: writeDay(from), until: writeDay(to - day) }
    : { from: writeMinute(from), until: writeMinute(to) };
}

/** The window that holds all of the dates with a little room at both ends; undefined where there are none. */
export function fitWindow(
  spans: readonly { readonly from?: string | null; readonly to?: string | null }[],
): Window | undefined {
  const instants = spans.flatMap(({ from, to }) =>
    [from, to].flatMap((instant) => (instant ? [Date.parse(instant)] : [])),
  );
  if (instants.length === 0) return undefined;
  const [from, to] = [Math.min(...instants), Math.max(...instants)];
  const room = Math.max((to - from) * 0.03, 2 * hour);
  const step = to - from > 3 * day ? day : hour;
  return keepSane({
    from: Math.floor((from - room) / step) * step,
    to: Math.ceil((to + room) / step) * step,
  });
}

/** The same middle or point, seen `factor` times as near; `at` is the point's place in it, from 0 to 1. */
export function zoomWindow({ from, to }: Window, factor: number, at = 0.5): Window {
  const length = clamp((to - from) / factor, narrowest, widest);
  const fixed = from + (to - from) * at;
  return roundWindow({ from: fixed - length * at, to: fixed + length * (1 - at) });
}

/** The window moved by a part of its own length; later where it is positive. */
export function shiftWindow({ from, to }: Window, part: number): Window {
  const by = (to - from) * part;
  return roundWindow({ from: from + by, to: to + by });
}

/** Edges at a round hour, or at midnight where the window is long enough that nobody sees the difference. */
export function roundWindow({ from, to }: Window): Window {
  const step = stepFor(to - from);
  const begin = Math.round(from / step) * step;
  return keepSane({ from: begin, to: begin + Math.round((to - from) / step) * step });
}

function stepFor(length: number): number {
  if (length > 40 * day) return day;
  return length > 2 * day ? hour : 5 * 60_000;
}

function keepSane({ from, to }: Window): Window {
  const length = clamp(to - from, narrowest, widest);
  return { from, to: from + length };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

const dayForm = /^\d{4}-\d{2}-\d{2}$/;
const minuteForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/;

function readBound(text: string | undefined, wholeDay: number): number | undefined {
  if (!text) return undefined;
  const isDay = dayForm.test(text);
  if (!isDay && !minuteForm.test(text)) return undefined;
  const instant = Date.parse(isDay ? `${text}T00:00:00Z` : text);
  // 31 February would become 2 March.
  const isReal = !Number.isNaN(instant) && writeMinute(instant).startsWith(text.slice(0, 10));
  return isReal ? instant + (isDay ? wholeDay : 0) : undefined;
}

function writeDay(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

function writeMinute(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 16)}Z`;
}

/** An instant as the API takes it. */
export function toInstant(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
