import type { Span } from "../../attribution.ts";
import { isCapital, isJoining, isTitle } from "../../names/tokens.ts";
import type { Mention, Scene } from "./scene.ts";

// What may follow on a name within a source; any other word in small letters makes it a part of a thing.
const after =
  /^(?:$|[\s]*[,;:()[\]—–/]|['’]s?$|\s+(?:of|in|and|or|who|on|from|for|at|with|as|has|is|was|himself|herself|also|both|himself|to|via|later|then|[-–—(])(?!\p{L}))/u;

const example =
  /^(?:(?:[Tt]he\s)?\p{L}+s\s)?(?:like|including|such as|which include|among them)\s/u;

/** The names in a source that speak: none of “a spokesman for Ann Holt”, both of “Ann Holt and Bo Li”. */
export function listHeads(source: Span, scene: Scene): Mention[] {
  const { text } = scene.report;
  const heads = scene.mentionsIn(source).filter((mention) => {
    // “critics like Ann Holt” gives her as one who speaks.
    const before = text
      .slice(segmentStart(text, source, mention.start), mention.start)
      .replace(example, "")
      .replace(/\sof (?=State|Staff|Defen[cs]e|the House)/u, " ");
    if (
      before
        .split(/\s+/u)
        .some((word) => isJoining(word) || /^(?:whose|where|when|\p{Ll}+ing)$/u.test(word))
    )
      return false;
    if (!after.test(text.slice(mention.end, source.end))) return false;
    return (
      mention.entity.kind !== "PLACE" ||
      /^(?:the |\p{Lu}\p{L}+['’]s )?$/iu.test(text.slice(source.start, mention.start))
    );
  });
  const main = heads.find(({ entity }) => entity.kind === "PERSON") ?? heads[0];
  return main ? heads.filter((head) => head === main || isAnother(head, main, source, text)) : [];
}

/** “Ann Holt, Oldtown Times” is one, “Ann Holt and the Oldtown Times” are two, as are “Ann Holt, the mayor, and Bo Li”. */
function isAnother(head: Mention, main: Mention, source: Span, text: string): boolean {
  if (head.entity === main.entity) return false;
  const [first, second] = head.start < main.start ? [head, main] : [main, head];
  if (/^(?:\s*\([^)]*\))?,?\s+(?:and|or)\s+(?:the\s)?$/iu.test(text.slice(first.end, second.start)))
    return true;
  const before = text
    .slice(segmentStart(text, source, head.start), head.start)
    .replace(example, "");
  return (
    head.entity.kind === main.entity.kind &&
    before
      .split(/\s+/u)
      .every((word) => isCapital(word) || isTitle(word) || /^(?:the)?$/u.test(word))
  );
}

/** Where the phrase begins that holds a name: behind the last comma or “and”. */
export function segmentStart(text: string, source: Span, at: number): number {
  const before = text.slice(source.start, at);
  const joint = [...before.matchAll(/[,;:—–(]\s*(?:and\s+)?|\s(?:and|or|&)\s+|^[Bb]oth\s+/gu)].at(
    -1,
  );
  return joint ? source.start + joint.index + joint[0].length : source.start;
}
