import type { Span } from "../../attribution.ts";
import type { Gender } from "../../names/given-names.ts";
import type { NamedEntity } from "../report.ts";
import type { Mention, Scene } from "./scene.ts";
import type { Spoken } from "./spoken.ts";
import { listUnnamedSubjects } from "./unnamed-subjects.ts";

/** The person who spoke last or was the subject, in this sentence or the two before; with `isAlone`, if no other is named there. */
export function findSubject(
  span: Span,
  scene: Scene,
  spoken: readonly Spoken[],
  isAlone: boolean,
): NamedEntity | null {
  const isPerson = ({ kind }: NamedEntity) => kind === "PERSON";
  const subject = findInLight(span, scene, spoken, isPerson);
  const near = scene.mentions.filter(
    ({ entity, start }) =>
      start < span.start && isPerson(entity) && scene.sentencesBetween(start, span.start) < 3,
  );
  const from = near.findLast(({ entity }) => entity === subject)?.start;
  if (!subject || from === undefined) return null;
  const sentence = scene.sentenceAt(from);
  const others = near.filter(({ entity, start }) => start > sentence.start && entity !== subject);
  return isAlone && others.length > 0 ? null : subject;
}

/**
 * The last who spoke or was the subject of a sentence; where that is long ago, the last who was named at all. One
 * who is not named stands in the light as well: then it is nobody. With `gender`, only such as are of it.
 */
export function findInLight(
  span: Span,
  scene: Scene,
  spoken: readonly Spoken[],
  fits: (entity: NamedEntity) => boolean,
  gender: Gender | null = null,
): NamedEntity | null {
  const near = listNear(span, scene, fits);
  const isOf = (one: Spoken) => gender === null || one.gender === null || one.gender === gender;
  const voices = [...spoken, ...listUnnamedSubjects(scene, span)].filter(
    (one) =>
      one.at < span.start && (one.isUnnamed ? isOf(one) : one.entity !== null && fits(one.entity)),
  );
  const isGoingOn = voices.some(({ at }) => scene.paragraphsBetween(at, span.start) === 0);
  const subjects = firstOfSentences(
    near.filter((mention) => scene.isFree(mention) || (!isGoingOn && scene.opens(mention))),
    scene,
  );
  // Of a sentence's subject and who speaks in it, the latter is meant.
  const lit = [...voices, ...subjects.map(({ start, entity }) => ({ at: start, entity }))];
  const [latest] = lit.sort((one, other) => other.at - one.at);
  const last = near.at(-1);
  if (!latest) return last?.entity ?? null;
  return last &&
    scene.sentencesBetween(latest.at, span.start) > 4 &&
    scene.sentencesBetween(last.start, span.start) < 3
    ? last.entity
    : latest.entity;
}

function listNear(span: Span, scene: Scene, fits: (entity: NamedEntity) => boolean): Mention[] {
  const inQuote = scene.quoteAround(span);
  return scene.mentions.filter(
    (mention) =>
      mention.start < span.start &&
      fits(mention.entity) &&
      (inQuote || !scene.quoteAround(mention)) &&
      !scene.isModifier(mention),
  );
}

function firstOfSentences(mentions: readonly Mention[], scene: Scene): Mention[] {
  const seen = new Set<number>();
  return mentions.filter(({ start }) => {
    const sentence = scene.sentenceAt(start).start;
    if (seen.has(sentence)) return false;
    seen.add(sentence);
    return true;
  });
}
