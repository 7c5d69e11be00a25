import type { Span } from "../../attribution.ts";
import { isJoining } from "../../names/tokens.ts";
import { descriptionOf } from "./description.ts";

const example =
  /^(?:(?:[Tt]he\s)?\p{L}+s\s)?(?:like|including|such as|which include|among them)\s/u;
const relative = /(,?)(?:^|\s)(?:which|who|whose|whom|that)\s/u;

/** Where the phrase begins that holds a name: behind the last comma or “and”. */
export function segmentStart(text: string, source: Span, at: number): number {
  const before = text.slice(source.start, at);
  const joint = [...before.matchAll(/[,;:—–(]\s*(?:and\s+)?|\s(?:and|or|&)\s+|^[Bb]oth\s+/gu)].at(
    -1,
  );
  return joint ? source.start + joint.index + joint[0].length : source.start;
}

/** The words of that phrase before the name; “critics like Ann Holt” gives her as one who speaks. */
export function wordsBefore(text: string, source: Span, name: Span): string[] {
  const start = segmentStart(text, source, name.start);
  const before = text.slice(start, name.start);
  return (isOfSeveral(text.slice(source.start, start)) ? before.replace(example, "") : before)
    .replace(/\sof (?=State|Staff|Defen[cs]e|the House)/u, " ")
    .split(/\s+/u);
}

/** Whether a preposition governs a name: “Ann Holt” of “supporters of Ann Holt”. */
export function isGoverned(text: string, source: Span, name: Span): boolean {
  return wordsBefore(text, source, name).some(
    (word) => isJoining(word) || /^(?:whose|where|when|\p{Ll}+ing)$/u.test(word),
  );
}

/** Whether a name stands in a clause on the source: “the alliance, which includes Ann Holt”. */
export function isInClause(text: string, source: Span, name: Span): boolean {
  const before = text.slice(source.start, name.start);
  const clause = relative.exec(before);
  if (!clause) return false;
  const within = before.slice(clause.index + clause[0].length);
  if (/^include\s/u.test(within)) return false;
  // “the man who runs the docks, Ann Holt”, but “the alliance, which includes unions, Ann Holt”.
  if (clause[1] === "") return !/,\s/u.test(within);
  // “Ann Holt, who runs the docks, and Bo Li”
  const isNamed = /\p{Lu}\p{L}+$/u.test(before.slice(0, clause.index));
  return !(isNamed && /^[^,]*,\s+and\s+[^,]*$/u.test(within));
}

/** “The senators, including Ann Holt” are several, “the alliance, including hers” is one. */
function isOfSeveral(before: string): boolean {
  const { head } = descriptionOf(before.replace(/[,\s]+$/u, ""));
  return head === "" || /s$|^(?:people|men|women|others|some|many|media|police|those)$/u.test(head);
}
