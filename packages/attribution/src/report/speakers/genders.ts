import { findGender, findGenderByTitle, type Gender } from "../../names/given-names.ts";
import type { NamedEntity } from "../report.ts";
import { descriptionOf } from "./description.ts";
import { findGenderByNoun } from "./human-nouns.ts";
import type { Mention, Scene } from "./scene.ts";

/** Given names that men and women bear, though one of them more often. */
const ofEither = new Set(
  `alex ashley casey chris corey courtney dana drew jackie jamie jesse jordan kelly kerry kim kyle lee leslie lindsay
  lindsey morgan pat robin sam sean shannon stacy sydney taylor terry tracy`.split(/\s+/u),
);
const apposition =
  /^,\s((?:(?:the|an?|his|her|their|my|our|\p{Lu}[\p{L}.-]*['’]s)\s)[^,;:.—–“”"]{1,80})/u;

/** Whether persons are men or women, as far as the report or their given names tell; pronouns add to it. */
export class Genders {
  private readonly known = new Map<NamedEntity, Gender>();

  constructor(scene: Scene) {
    for (const mention of scene.mentions) {
      const { entity } = mention;
      if (entity.kind !== "PERSON" || this.known.has(entity)) continue;
      const gender = findGenderBeside(scene.report.text, mention);
      if (gender) this.known.set(entity, gender);
    }
  }

  find(entity: NamedEntity): Gender | null {
    return this.known.get(entity) ?? findGender(givenName(entity));
  }

  /** Whether the given name alone tells it, and may be of either. */
  isGuess(entity: NamedEntity): boolean {
    return !this.known.has(entity) && ofEither.has(givenName(entity).toLowerCase());
  }

  /** A pronoun told it. */
  learn(entity: NamedEntity, gender: Gender): void {
    if (this.find(entity) === null || this.isGuess(entity)) this.known.set(entity, gender);
  }
}

function givenName({ name }: NamedEntity): string {
  return name.split(" ")[0] ?? "";
}

/** “Mrs Holt”, “his wife, Dana Holt”, “Dana Holt, a widow of 40”. */
function findGenderBeside(text: string, { start, end }: Mention): Gender | null {
  const before = text.slice(Math.max(0, start - 24), start);
  const word = /(\p{L}+\.?),?\s$/u.exec(before)?.[1] ?? "";
  const behind = apposition.exec(text.slice(end, end + 100))?.[1] ?? "";
  return (
    findGenderByNoun(word) ??
    findGenderByTitle(word) ??
    findGenderByNoun(descriptionOf(behind).head)
  );
}
