import type { Gender } from "../../names/given-names.ts";
import { isOffice } from "../entities/offices.ts";

const kin =
  /^(?:father|mother|husband|wife|widow|widower|son|daughter|brother|sister|uncle|aunt|nephew|niece|grandfather|grandmother|fianc[eé]e?|cousin|friend|neighbou?r)$/u;
const male =
  /^(?:\p{L}*(?<!wo)man|boy|father|husband|widower|son|brother|uncle|nephew|grandfather|fianc[eé]|stepfather|waiter|monk|priest)$/u;
const female =
  /^(?:\p{L}*woman|girl|mother|wife|widow|daughter|sister|aunt|niece|grandmother|fianc[eé]e|stepmother|actress|waitress|heiress|hostess|nun|housewife)$/u;
const other =
  /^(?:person|child|teenager|student|witness|resident|voter|officer|detective|prosecutor|official|aide|source|insider|survivor|victim|worker|driver|customer|colleague)$/u;
// “human”, “German”, “shaman”
const noMan = /^(?:human|german|roman|norman|shaman|talisman|ottoman)$/u;

/** Whether a noun tells of one person: “widow”, “governor”. */
export function isHumanNoun(noun: string): boolean {
  return kin.test(noun) || other.test(noun) || findGenderByNoun(noun) !== null || isOffice(noun);
}

/** Whether a noun tells whose somebody is: “mother”, “friend”. */
export function isKin(noun: string): boolean {
  return kin.test(noun);
}

/** “widow” is a woman, “spokesman” a man; null where a noun tells nothing. */
export function findGenderByNoun(word: string): Gender | null {
  const noun = word.toLowerCase();
  if (noMan.test(noun)) return null;
  if (female.test(noun)) return "FEMALE";
  return male.test(noun) ? "MALE" : null;
}
