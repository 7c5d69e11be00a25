import type { Span } from "../../attribution.ts";
import { isNotName } from "../../names/tokens.ts";
import { isDemonym, isKnownPlace } from "../entities/lexicon.ts";
import { isOffice } from "../entities/offices.ts";
import type { NamedEntity } from "../report.ts";
import { descriptionOf, withoutCase } from "./description.ts";
import { isHumanNoun } from "./human-nouns.ts";
import { longestRole } from "./roles.ts";
import type { Scene } from "./scene.ts";

/** Behind these begins what is no part of the role. */
const end = /[,;:(]|\s(?:who|whose|that|which|said|says)\s/u;
const preposition = /\s(?:of|for|in|from|at|with|on|to|under)\s/u;

/** “spokesman for the navy” of “a spokesman for the navy, who”: what somebody is who is told by that alone. */
export function findDescribedRole({ report }: Scene, source: Span): Span | null {
  const words = report.text.slice(source.start, source.end);
  const lead = /^(?:the|an?|one|another)\s+/iu.exec(words)?.[0].length ?? 0;
  const phrase = withoutCase(words.slice(lead).split(end)[0] ?? "");
  const isOne = lead > 0 || /^[^\s]+(?:\s[^\s]+){0,3}?['’]s\s/u.test(phrase);
  const heads = phrase.split(/\sand\s/u).map((part) => part.split(preposition)[0] ?? "");
  const isRole = heads.some((head) => isOffice(head.split(/[\s-]/u).at(-1) ?? ""));
  return isOne && isRole && phrase.length < longestRole
    ? { start: source.start + lead, end: source.start + lead + phrase.length }
    : null;
}

/** The body for which one speaks who is not named: “the Holt campaign’s spokeswoman”. */
export function findBodySpokenFor(scene: Scene, role: Span): NamedEntity | null {
  const isVoice = /\bspokes(?:man|woman|person)\b/iu.test(
    scene.report.text.slice(role.start, role.end),
  );
  const bodies = scene.mentionsIn(role).filter(({ entity }) => entity.kind === "ORGANIZATION");
  return (isVoice && bodies[0]?.entity) || null;
}

/** “my father”, “one of the doctors”, “Verne”: somebody, though the report does not tell who. */
export function isSomebody(words: string): boolean {
  if (isUnknownName(words)) return true;
  if (
    !/^(?:an?|the|my|our|his|her|their|one|another|[^\s]+(?:\s[^\s]+){0,3}?['’]s)\s/iu.test(words)
  )
    return false;
  const { head } = descriptionOf(withoutCase(words));
  return head === "one" || isHumanNoun(head);
}

/** No “European”, no “Congress” and no “Democrats”. */
function isUnknownName(words: string): boolean {
  return (
    /^\p{Lu}[\p{Ll}’'-]+(?:\s\p{Lu}[\p{Ll}’'-]+)?(?<!s)$/u.test(words) &&
    !words.split(" ").some((word) => isNotName(word) || isDemonym(word)) &&
    !isKnownPlace(words)
  );
}
