import { findGender, findGenderByTitle, type Gender } from "../../names/given-names.ts";
import type { NamedEntity } from "../report.ts";
import type { Scene } from "./scene.ts";

const male = /^(?:congressman|chairman|spokesman|businessman|father|husband|son|brother)$/iu;
const female =
  /^(?:congresswoman|chairwoman|spokeswoman|businesswoman|mother|wife|daughter|sister)$/iu;

/** Whether persons are men or women, as far as the report or their given names tell; pronouns add to it. */
export class Genders {
  private readonly known = new Map<NamedEntity, Gender>();

  constructor(scene: Scene) {
    for (const { entity, start } of scene.mentions) {
      if (entity.kind !== "PERSON" || this.known.has(entity)) continue;
      const before = scene.report.text.slice(Math.max(0, start - 24), start);
      const gender = findGenderOf(/(\p{L}+\.?),?\s$/u.exec(before)?.[1] ?? "");
      if (gender) this.known.set(entity, gender);
    }
  }

  find(entity: NamedEntity): Gender | null {
    return this.known.get(entity) ?? findGender(entity.name.split(" ")[0] ?? "");
  }

  /** A pronoun told it. */
  learn(entity: NamedEntity, gender: Gender): void {
    if (this.find(entity) === null) this.known.set(entity, gender);
  }
}

function findGenderOf(word: string): Gender | null {
  if (male.test(word)) return "MALE";
  return female.test(word) ? "FEMALE" : findGenderByTitle(word);
}
