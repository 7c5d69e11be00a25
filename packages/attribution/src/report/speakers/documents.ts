import type { Span } from "../../attribution.ts";
import type { Mention, Scene } from "./scene.ts";

export const documentNouns =
  "analysis|tally|report|study|survey|poll|website|site|document|complaint|lawsuit|filing|editorial|article|essay|memo|letter|statement|review|book|column|paper|indictment|investigation|video|ad";
// “USA Today’s super PAC tally”, “an Oldtown Times analysis of the vote”
const behindOwner = new RegExp(
  `^(?:['’]s?)?\\s(?:[\\p{L}-]+\\s){0,3}?(?:${documentNouns})(?=$|[,.]|\\s(?:of|on|in|from|about|that|which|released|published)\\s)`,
  "iu",
);
// “a complaint filed by Norway”, “a document on the Holt campaign’s website”
const beforeOwner = new RegExp(
  `^(?:(?:the|an?)\\s)?(?:[\\p{L}\\d-]+\\s){0,3}?(?:${documentNouns})\\s(?:[\\p{L}-]+ed\\s|written\\s)?(?:by|from|on)\\s(?:the\\s)?(?:federal\\s)?$`,
  "iu",
);

const ownDocument = new RegExp(
  `^(his|her|its)\\s(?:[\\p{L}-]+\\s){0,2}(?:${documentNouns})$`,
  "iu",
);

/** Whose a document is that is the source: it says what its makers say. */
export function listOwners(scene: Scene, source: Span): Mention[] {
  const { text } = scene.report;
  const mentions = scene.mentionsIn(source);
  const owners = mentions.filter((mention) => {
    const joint = text.slice(source.start, mention.start).search(/\sand\s(?!.*\sand\s)/u);
    const start = joint < 0 ? source.start : source.start + joint + " and ".length;
    const before = text.slice(start, mention.start);
    const after = text.slice(mention.end, source.end);
    const isFirst = /^(?:the|an?)?\s?(?:new\s)?$/iu.test(before);
    if (isFirst && mention.entity.kind !== "PLACE") return behindOwner.test(after);
    return beforeOwner.test(before) && /^(?:['’]s\swebsite)?(?:$|,|\sand\s)/u.test(after);
  });
  // “a report by Ann Holt and Bo Li”
  return mentions.filter(
    (mention) =>
      owners.includes(mention) ||
      owners.some(
        ({ end, entity: { kind } }) =>
          kind === mention.entity.kind &&
          /^\sand\s(?:the\s)?$/u.test(text.slice(end, mention.start)),
      ),
  );
}

/** “his” of “his website”. */
export function findOwnPronoun(words: string): string | null {
  return ownDocument.exec(words)?.[1] ?? null;
}
