import type { Span } from "../../attribution.ts";
import { isCapital, isTitle } from "../../names/tokens.ts";
import type { Mention, Scene } from "./scene.ts";
import { isGoverned, isInClause, wordsBefore } from "./source-parts.ts";

// What may follow on a name within a source; any other word in small letters makes it a part of a thing.
const after =
  /^(?:$|[\s]*[,;:()[\]—–/]|['’]s?$|\s+(?:of|in|and|or|who|on|from|for|at|with|as|has|is|was|himself|herself|also|both|himself|to|via|later|then|[-–—(])(?!\p{L}))/u;

/** The names in a source that speak: none of “a spokesman for Ann Holt”, both of “Ann Holt and Bo Li”. */
export function listHeads(source: Span, scene: Scene): Mention[] {
  const { text } = scene.report;
  const mentions = scene.mentionsIn(source);
  const heads = mentions.filter((mention, index) => {
    if (isGoverned(text, source, mention) || isConjunct(index, mentions, source, text))
      return false;
    if (isInClause(text, source, mention)) return false;
    if (!after.test(text.slice(mention.end, source.end))) return false;
    return (
      mention.entity.kind !== "PLACE" ||
      /^(?:the |\p{Lu}\p{L}+['’]s )?$/iu.test(text.slice(source.start, mention.start))
    );
  });
  const main = heads.find(({ entity }) => entity.kind === "PERSON") ?? heads[0];
  return main ? heads.filter((head) => head === main || isAnother(head, main, source, text)) : [];
}

/** “Bo Li” of “a spokesman for Ann Holt and Bo Li” stands behind the preposition as she does. */
function isConjunct(
  index: number,
  mentions: readonly Mention[],
  source: Span,
  text: string,
): boolean {
  const [before, mention] = [mentions[index - 1], mentions[index]];
  return (
    before !== undefined &&
    mention !== undefined &&
    before.entity.kind === mention.entity.kind &&
    /^\s(?:and|or)\s(?:the\s)?$/u.test(text.slice(before.end, mention.start)) &&
    (isGoverned(text, source, before) || isConjunct(index - 1, mentions, source, text))
  );
}

/** “Ann Holt, Oldtown Times” is one, “Ann Holt and the Oldtown Times” are two, as are “Ann Holt, the mayor, and Bo Li”. */
function isAnother(head: Mention, main: Mention, source: Span, text: string): boolean {
  if (head.entity === main.entity) return false;
  const [first, second] = head.start < main.start ? [head, main] : [main, head];
  if (/^(?:\s*\([^)]*\))?,?\s+(?:and|or)\s+(?:the\s)?$/iu.test(text.slice(first.end, second.start)))
    return true;
  return (
    head.entity.kind === main.entity.kind &&
    wordsBefore(text, source, head).every(
      (word) => isCapital(word) || isTitle(word) || /^(?:the)?$/u.test(word),
    )
  );
}
