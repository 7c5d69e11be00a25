import type { Span } from "../../attribution.ts";
import { overlaps } from "../../span.ts";
import type { NamedEntity } from "../report.ts";
import { sorts } from "./body-words.ts";
import type { Mention, Scene } from "./scene.ts";

/** So many paragraphs before this one a body is still meant. */
const farthestBack = 2;

/** “the group”, “the agency”: the only body near before that may be called so. */
export function findBodyCalled(words: string, { start }: Span, scene: Scene): NamedEntity | null {
  const noun = /^the\s(\p{L}+(?:\sgroup)?)$/iu.exec(words)?.[1]?.toLowerCase() ?? "";
  const sort = sorts[noun];
  if (!sort) return null;
  const near = scene.mentions.filter(
    (mention) =>
      mention.start < start &&
      /^(?:ORGANIZATION|CHANNEL)$/u.test(mention.entity.kind) &&
      scene.paragraphsBetween(mention.start, start) <= farthestBack &&
      !scene.quoteAround(mention),
  );
  const called = near.filter(({ entity }) => sort.is.test(entity.name));
  const nearest = scene.paragraphsBetween(called.at(-1)?.start ?? start, start);
  const only = onlyOne(
    called.length > 0
      ? called.filter((mention) => scene.paragraphsBetween(mention.start, start) === nearest)
      : near.filter(({ entity }) => !sort.isNot.some((not) => not.test(entity.name))),
  );
  return only && !isOtherBetween(noun, { start: only.end, end: start }, scene) ? only.entity : null;
}

/** “A group of voters”, or a name that is nobody's: either may be meant as well. */
function isOtherBetween(noun: string, between: Span, scene: Scene): boolean {
  const words = scene.report.text.slice(between.start, between.end);
  if (new RegExp(`(?<!\\bthe )\\b${noun}\\b|\\b${noun} of\\b`, "iu").test(words)) return true;
  return [...words.matchAll(/(?:\p{Lu}\p{L}+\s)+\p{Lu}\p{L}+|\b\p{Lu}{2,}\b/gu)].some((name) => {
    const span = {
      start: between.start + name.index,
      end: between.start + name.index + name[0].length,
    };
    return !scene.mentions.some((mention) => overlaps(mention, span));
  });
}

/** The last mention of the one that all of them name. */
function onlyOne(mentions: readonly Mention[]): Mention | null {
  return new Set(mentions.map(({ entity }) => entity)).size === 1
    ? (mentions.at(-1) ?? null)
    : null;
}
