import type { Span } from "../../attribution.ts";
import type { Gender } from "../../names/given-names.ts";
import type { NamedEntity } from "../report.ts";
import type { Genders } from "./genders.ts";
import { findInLight } from "./light.ts";
import { genderOfPronoun } from "./pronoun-words.ts";
import type { Scene } from "./scene.ts";
import type { Spoken } from "./spoken.ts";

/** The one that a pronoun of the third person means; null where nothing fits. */
export function findAntecedent(
  pronoun: string,
  span: Span,
  scene: Scene,
  genders: Genders,
  spoken: readonly Spoken[],
  speaking: NamedEntity | null,
): NamedEntity | null {
  const word = pronoun.toLowerCase();
  const gender = genderOfPronoun(word);
  if (gender) {
    const found = findOfGender(gender, span, scene, genders, spoken, speaking);
    if (found?.kind === "PERSON") genders.learn(found, gender);
    return found;
  }
  if (/^(?:who|whom|whose)$/u.test(word))
    return findRelated(span, scene, ({ kind }) => kind === "PERSON");
  if (/^(?:which|that)$/u.test(word))
    return findRelated(span, scene, ({ kind }) => kind !== "PERSON" && kind !== "EVENT");
  if (/^its?$/u.test(word)) return findBody(span, scene);
  return null;
}

/** Where nobody of this gender is near, one who spoke last and whose given name may be of either. */
function findOfGender(
  gender: Gender,
  span: Span,
  scene: Scene,
  genders: Genders,
  spoken: readonly Spoken[],
  speaking: NamedEntity | null,
): NamedEntity | null {
  const fits = (entity: NamedEntity) =>
    entity.kind === "PERSON" && entity !== speaking && (genders.find(entity) ?? gender) === gender;
  const found = findInLight(span, scene, spoken, fits, gender);
  const isNear = (at: number) => scene.paragraphsBetween(at, span.start) < 2;
  const isNamedNear = scene.mentions.some(
    (mention) =>
      mention.start < span.start &&
      isNear(mention.start) &&
      fits(mention.entity) &&
      !scene.quoteAround(mention),
  );
  const last = spoken.findLast(({ at }) => at < span.start);
  if (isNamedNear || !last?.entity || last.isUnnamed || !isNear(last.at)) return found;
  return last.entity !== speaking && genders.isGuess(last.entity) ? last.entity : found;
}

/** “Ann Holt, who”, “Ann Holt, the mayor, who”; of “voters who” nobody is named. */
function findRelated(
  span: Span,
  scene: Scene,
  fits: (entity: NamedEntity) => boolean,
): NamedEntity | null {
  const { text } = scene.report;
  const sentence = scene.sentenceAt(span.start);
  const before = scene.mentions.findLast(
    (mention) =>
      mention.end <= span.start &&
      mention.start >= sentence.start &&
      fits(mention.entity) &&
      /^(?: of [\p{Lu}][\p{L} ]*)?(?:\s*\([^)]*\))?(?:,(?!\sand\s)[^,“”"]*)?,?(?:\s+[-–—]+)?\s+(?:and |but )?(?:(?:of|for|to|in|with|from|by|at) )?$/u.test(
        text.slice(mention.end, span.start),
      ) &&
      !/^['’]s/u.test(text.slice(mention.end, mention.end + 2)),
  );
  return before?.entity ?? null;
}

/** “it”: the last body, channel or country before that is free, in this sentence or the one before. */
function findBody(span: Span, scene: Scene): NamedEntity | null {
  const { start } = scene.sentenceAt(span.start);
  const { start: earlier } = scene.sentenceAt(
    Math.max(0, scene.report.text.slice(0, start).trimEnd().length - 1),
  );
  const found = scene.mentions.findLast(
    (mention) =>
      mention.end <= span.start &&
      mention.start >= earlier &&
      /^(?:ORGANIZATION|CHANNEL|PLACE)$/u.test(mention.entity.kind) &&
      scene.isFree(mention) &&
      !/^ (?:spokes\w+|officials?|aides?|supporters?|soldiers?|\p{Lu})/u.test(
        scene.report.text.slice(mention.end, mention.end + 16),
      ),
  );
  return found?.entity ?? null;
}
