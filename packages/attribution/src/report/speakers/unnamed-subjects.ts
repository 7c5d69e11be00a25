import type { Span } from "../../attribution.ts";
import { findGenderByNoun, isKin } from "./human-nouns.ts";
import type { Scene } from "./scene.ts";
import type { Spoken } from "./spoken.ts";

/** So many sentences back one who is not named is still meant. */
const farthestBack = 3;
// “Her son came” leaves her in the light.
const opening =
  /^(?:(?:And|But|Then|Yet|So)\s)?(?:[Mm]y|[Oo]ur|[Aa]n?)\s((?:\p{Ll}[\p{L}-]*\s){1,4})/u;

/** Those with whom sentences before begin and who have no name there: “My father was”, “A woman came”. */
export function listUnnamedSubjects(scene: Scene, span: Span): Spoken[] {
  const { sentences, text } = scene.report;
  return sentences
    .filter(
      ({ start }) => start < span.start && scene.sentencesBetween(start, span.start) < farthestBack,
    )
    .flatMap(({ start, end }) => {
      const noun = findNoun(text.slice(start, Math.min(end, span.start)));
      return noun
        ? [{ at: start, entity: null, isUnnamed: true, gender: findGenderByNoun(noun) }]
        : [];
    });
}

/** “father” of “My old father was”; none of “My wife, Dana Holt,” and of “My father and I”. */
function findNoun(sentence: string): string | null {
  const words = opening.exec(sentence)?.[1]?.trim().split(" ") ?? [];
  const at = words.findIndex((word) => isKin(word) || /^(?:man|woman|boy|girl)$/u.test(word));
  const next = words[at + 1];
  return next && !/^(?:and|or)$/u.test(next) ? (words[at] ?? null) : null;
}
