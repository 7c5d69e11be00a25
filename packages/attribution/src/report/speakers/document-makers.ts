import type { Span } from "../../attribution.ts";
import type { NamedEntity } from "../report.ts";
import { documentNouns } from "./documents.ts";
import type { Mention, Scene } from "./scene.ts";

/** So many paragraphs before this one a document is still meant. */
const farthestBack = 2;

const known = new RegExp(`^(?:the|this|that)\\s(?:[\\p{L}-]+\\s){0,2}?(${documentNouns})$`, "iu");

const describing = "(?:(?!(?:an?|the|its|his|her|their|in|on|of|to|from|by)\\s)[\\p{L}-]+\\s){0,3}";
/** “Bloomberg” of “a Bloomberg poll”, “the Fund’s new report”. */
const owning = new RegExp(`^(['’]s?)?\\s${describing}$`, "iu");
/** “The Fund published a long ” */
const publishing = new RegExp(
  `^(?:,[^,]*,)?\\s(?:has\\s|had\\s|have\\s|also\\s)?(?:published|released|issued|sent|wrote|aired|posted|commissioned|conducted|filed|unveiled|broadcast|ran)\\s(?:(?:an?|the|its|his|her|their|this)\\s)?${describing}$`,
  "iu",
);
/** “a poll conducted by the ” */
const madeBy = /^\s(?:[\p{L}-]+ed\s|written\s|sent\s)?(?:by|from)\s(?:the\s)?$/iu;

/** Who made “the report”: whose it is where a document so called was told of last. */
export function findMaker(words: string, { start }: Span, scene: Scene): NamedEntity | null {
  const noun = known.exec(words)?.[1];
  if (!noun) return null;
  const { text, paragraphs } = scene.report;
  const own = paragraphs.findIndex(({ end }) => start < end);
  const from = paragraphs[Math.max(0, own - farthestBack)]?.start ?? 0;
  const places = text.slice(from, start).matchAll(new RegExp(`\\b${noun}\\b`, "giu"));
  for (const { index, 0: found } of [...places].reverse()) {
    const makers = makersOf(scene, { start: from + index, end: from + index + found.length });
    if (makers.length > 0) return makers.length === 1 ? (makers[0] ?? null) : null;
  }
  return null;
}

function makersOf(scene: Scene, document: Span): NamedEntity[] {
  const sentence = scene.sentenceAt(document.start);
  const makers = scene
    .mentionsIn(sentence)
    .filter((mention) => mention.entity.kind !== "PLACE" && isMaker(scene, mention, document));
  return [...new Set(makers.map(({ entity }) => entity))];
}

function isMaker(scene: Scene, mention: Mention, document: Span): boolean {
  const { text } = scene.report;
  if (mention.start >= document.end)
    return (
      madeBy.test(text.slice(document.end, mention.start)) &&
      !/^['’]s/u.test(text.slice(mention.end, mention.end + 2))
    );
  const between = text.slice(mention.end, document.start);
  // A letter may be about a person whose name stands before it.
  const owned = owning.exec(between);
  if (owned && (owned[1] || mention.entity.kind !== "PERSON")) return true;
  return publishing.test(between) && scene.isFree(mention);
}
