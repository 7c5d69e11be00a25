import type { Gender } from "../../names/given-names.ts";
import type { NamedEntity, Speaker } from "../report.ts";
import { descriptionOf, withoutCase } from "./description.ts";
import { findGenderByNoun } from "./human-nouns.ts";
import { genderOfPronoun } from "./pronoun-words.ts";
import { isSomebody } from "./unnamed.ts";

/** Who speaks at a place; pronouns that are resolved are such places too. */
export interface Spoken {
  readonly at: number;
  /** Null for one whom the report does not name: “a spokesman”. */
  readonly entity: NamedEntity | null;
  /** Somebody whom the report does not name, be it known for whom he speaks. */
  readonly isUnnamed: boolean;
  /** Of one who is unnamed; null where it is not told. */
  readonly gender: Gender | null;
}

/** “a foreign ministry spokesman”, “my father”: nobody knows who, but “he” is the same. Null for what is nobody. */
export function spokenOf(at: number, words: string, { entity, role }: Speaker): Spoken | null {
  const ofPronoun = genderOfPronoun(words);
  const isNobodyKnown = entity === null && (ofPronoun !== null || isSomebody(words));
  const isUnnamed = entity?.kind !== "PERSON" && (role !== null || isNobodyKnown);
  const gender = ofPronoun ?? findGenderByNoun(descriptionOf(withoutCase(words)).head);
  return entity || isUnnamed ? { at, entity, isUnnamed, gender } : null;
}
