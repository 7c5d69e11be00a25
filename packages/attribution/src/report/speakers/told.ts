import type { Span } from "../../attribution.ts";
import { descriptionOf, ownedOf } from "./description.ts";
import { isHumanNoun, isKin } from "./human-nouns.ts";
import type { Scene } from "./scene.ts";

const telling =
  /^(?:the )?(?:.*\b(?:former|current|retired|longtime|nominee|candidate|hopeful|native|mother|father)\b|\d+-year-old\b)/isu;

/** Whether a description tells of one who is known, not of one who comes in: “the former mayor of Oldtown”. */
export function isTold(words: string, source: Span, scene: Scene): boolean {
  if (!/^(?:the|\p{L}+['’]s)\s/iu.test(words)) return false;
  const { owner, phrase } = ownedOf(words);
  if (!telling.test(phrase) || (owner !== null && isPerson(owner, source, scene))) return false;
  // “the mother of the nominee”, but “the mother of two”.
  const { head } = descriptionOf(words);
  return !isKin(head) || !/\sof\s(?:the|an?|his|her|\p{Lu})/u.test(words);
}

/** “the candidate” of “the candidate’s former doctor” is somebody else. */
function isPerson(owner: string, { start }: Span, scene: Scene): boolean {
  const isNamed = scene
    .mentionsIn({ start, end: start + owner.length })
    .some(({ entity }) => entity.kind === "PERSON");
  return isNamed || isHumanNoun(descriptionOf(owner).head);
}
