import type { Attribution } from "../../attribution.ts";
import type { Report } from "../report.ts";

/** “…, adding that”, “… and warned” go on with the one who spoke; “…, according to reports” does not. */
const goesOn =
  /^(?:(?:and|but)\s)?(?:also\s)?(?!according)\p{L}+ing\b|^(?:and|but)\s(?:also\s|then\s)?\p{L}+ed\b/iu;

/** The attribution before in the same sentence that one without a source goes on from. */
export function findContinued(
  { text, sentences }: Report,
  attributions: readonly Attribution[],
  { cue }: Attribution,
): Attribution | null {
  const sentence = sentences.find(({ start, end }) => cue && start <= cue.start && cue.end <= end);
  if (!cue || !sentence) return null;
  const lead = /(?:\b(?:and|but)\s(?:also\s|then\s)?)?$/u.exec(
    text.slice(sentence.start, cue.start),
  );
  if (!goesOn.test(text.slice(cue.start - (lead?.[0].length ?? 0), cue.end))) return null;
  const before = attributions.filter(
    (other) =>
      other.source && other.cue && sentence.start <= other.cue.start && other.cue.end <= cue.start,
  );
  return (
    before.toSorted((one, other) => (one.cue?.start ?? 0) - (other.cue?.start ?? 0)).at(-1) ?? null
  );
}
