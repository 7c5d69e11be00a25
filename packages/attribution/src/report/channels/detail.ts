import type { Span } from "../../attribution.ts";

const DETAIL =
  /\b(?:video (?:report|message|address|statement|interview|clip)|video|live ?stream|blog post|post|tweet|message|interview|op-ed|essay|column|editorial|podcast|broadcast|report|article)\b/giu;
const NEAR = 60;

/** What was posted or broadcast: “a video posted on …” before the channel, “… published a video report” behind it. */
export function findDetail(text: string, frame: readonly Span[], channel: Span): string | null {
  const part = frame.find(({ start, end }) => start <= channel.start && channel.end <= end);
  if (!part) return null;
  const before = text.slice(Math.max(part.start, channel.start - NEAR), channel.start);
  const after = text.slice(channel.end, Math.min(part.end, channel.end + NEAR));
  const behind = /^\s(?:\S+\s){0,2}?/u.test(after) ? after.match(DETAIL)?.[0] : null;
  return (before.match(DETAIL)?.at(-1) ?? behind ?? null)?.toLowerCase() ?? null;
}
