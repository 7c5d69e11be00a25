import type { Span } from "../../attribution.ts";
import { isOffice } from "../entities/offices.ts";
import type { NamedEntity } from "../report.ts";
import { longestRole } from "./roles.ts";
import type { Scene } from "./scene.ts";

/** Behind these begins what is no part of the role. */
const end = /[,;:(]|\s(?:who|whose|that|which|said|says)\s/u;
const preposition = /\s(?:of|for|in|from|at|with|on|to|under)\s/u;

/** “spokesman for the navy” of “a spokesman for the navy, who”: what somebody is who is told by that alone. */
export function findDescribedRole({ report }: Scene, source: Span): Span | null {
  const words = report.text.slice(source.start, source.end);
  const lead = /^(?:the|an?|one|another)\s+/iu.exec(words)?.[0].length ?? 0;
  const phrase = words.slice(lead).split(end)[0] ?? "";
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
