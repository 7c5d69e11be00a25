import type { Span } from "../../attribution.ts";
import type { Gender } from "../../names/given-names.ts";
import type { NamedEntity } from "../report.ts";
import type { Genders } from "./genders.ts";
import type { Mention, Scene } from "./scene.ts";

/** Who speaks at a place; pronouns that are resolved are such places too. */
export interface Spoken {
  readonly at: number;
  /** Null for one whom the report does not name: “a spokesman”. */
  readonly entity: NamedEntity | null;
  /** Somebody whom the report does not name, be it known for whom he speaks. */
  readonly isUnnamed: boolean;
}

const singular: Readonly<Record<string, Gender>> = {
  he: "MALE",
  him: "MALE",
  his: "MALE",
  himself: "MALE",
  she: "FEMALE",
  her: "FEMALE",
  hers: "FEMALE",
  herself: "FEMALE",
};

export function isPronoun(words: string): boolean {
  return /^(?:he|him|his|himself|she|her|hers|herself|they|them|their|it|its|i|me|my|we|us|our|you|your|who|whom|whose|which|that|this|these|those)$/iu.test(
    words,
  );
}

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
  const gender = singular[word];
  if (gender) {
    const found = findInLight(
      span,
      scene,
      spoken,
      (entity) =>
        entity.kind === "PERSON" &&
        entity !== speaking &&
        (genders.find(entity) ?? gender) === gender,
    );
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

/** The last who spoke or was the subject of a sentence; where that is long ago, the last who was named at all. */
function findInLight(
  span: Span,
  scene: Scene,
  spoken: readonly Spoken[],
  fits: (entity: NamedEntity) => boolean,
): NamedEntity | null {
  const inQuote = scene.quoteAround(span);
  const near = scene.mentions.filter(
    (mention) =>
      mention.start < span.start &&
      fits(mention.entity) &&
      (inQuote || !scene.quoteAround(mention)),
  );
  const subjects = firstOfSentences(
    near.filter((mention) => scene.isFree(mention) || scene.opens(mention)),
    scene,
  );
  const lit = [
    ...subjects.map(({ start, entity }) => ({ at: start, entity })),
    ...spoken.filter(
      ({ at, entity, isUnnamed }) => at < span.start && (isUnnamed || (entity && fits(entity))),
    ),
  ];
  const [latest] = lit.sort((one, other) => other.at - one.at);
  const last = near.at(-1);
  if (!latest) return last?.entity ?? null;
  return last &&
    scene.sentencesBetween(latest.at, span.start) > 4 &&
    scene.sentencesBetween(last.start, span.start) < 3
    ? last.entity
    : latest.entity;
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
