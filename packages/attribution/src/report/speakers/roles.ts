import type { Span } from "../../attribution.ts";
import { isOffice } from "../entities/offices.ts";
import { segmentStart } from "./source-parts.ts";

/** Longer ones run on into something else. */
export const longestRole = 120;

const article = /^(?:the|an?)\s+/iu;
const honorific = /(?:^|\s)(?:Mrs?|Ms|Miss|Dr|Sir)\.?\s*$/u;
// Behind a preposition begins another phrase: “a victory for Gov. Holt”, but “Secretary of State Holt”.
const governing =
  /^(?:.*\s)?(?:(?!retired|elected|appointed|disgraced)\p{L}{3,}ed|for|with|by|to|from|that|as|than|about|against|like|said|of(?! (?:state|staff|defen[cs]e|justice|the house)))\s/isu;
const owner = /^(?:the|an?|his|her|its|their|our|my|former|\p{L}+['’]s)\s/iu;

const kin =
  /(?:daughter|son|wife|husband|brother|sister|mother|father|niece|nephew|cousin|friend)s?$/iu;

const clause =
  /^(?:who|whose|which|and|but|he|she|it|they|this|there)\s|\b(?:is|was|are|were|has|had|will|would|said|says)\b|\s(?:as|named|called)$/u;
// “a medical doctor”: no office, but no clause either.
const isShort = /^(?:the|an?) \p{Ll}(?:(?!ed\s)\S)*(?: (?!\S+ed\b)\S+){0,4}$/u;

// “They asked ” of “They asked the head of the navy”: up to the last article that no preposition governs.
const phraseStart =
  /^.*(?<!\b(?:of|for|in|at|to|from|on|by)\s)(?<!\p{L})(?=(?:the|an?|his|her|its|their|our|\p{Lu}\p{L}+['’]s)\s)/su;

/** In which capacity a person is named: by the words before the name, or those between the commas on either side. */
export function findRole(text: string, within: Span, name: Span): Span | null {
  const start = segmentStart(text, within, name.start);
  const governed = governing.exec(text.slice(start, name.start))?.[0].length ?? 0;
  const before = trimmed(text, { start: start + governed, end: name.start });
  if (before && isRole(text, before)) return before;
  const behind =
    /^(?:\s*\([^)]*\))?,\s+([^,;:—–“”"]+?)(?=\s*(?:[,;:—–“”"]|\sand\s\p{Lu}|\swho\s|\.?$))/u.exec(
      text.slice(name.end, within.end),
    );
  if (behind?.[1]) {
    const from = name.end + behind[0].length - behind[1].length;
    const role = trimmed(text, { start: from, end: from + behind[1].length });
    if (
      role &&
      !kin.test(behind[1].split(/\s(?:of|in|by|from)\s/u)[0] ?? "") &&
      (isRole(text, role) || isShort.test(behind[1])) &&
      !clause.test(behind[1])
    )
      return role;
  }
  return start > within.start ? findRoleAhead(text, within, start) : null;
}

/** “the commander of the navy, Teodor Varga” */
function findRoleAhead(text: string, within: Span, end: number): Span | null {
  const comma = /,\s+$/u.exec(text.slice(within.start, end));
  if (!comma) return null;
  const words = text.slice(within.start, end - comma[0].length);
  const joint = /^.*(?:[,;:—–“”"]\s*|\s(?:and|when|while)\s)/su.exec(words)?.[0].length ?? 0;
  const from = within.start + joint + (phraseStart.exec(words.slice(joint))?.[0].length ?? 0);
  const role = trimmed(text, { start: from, end: end - comma[0].length });
  return role && owner.test(text.slice(from, role.end)) && isRole(text, role) ? role : null;
}

function isRole(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return (
    words.length < longestRole &&
    words
      .split(/(?:^|\s)(?:of|on|in|at|for|from|with|to)\s/u)[0]
      ?.split(/[\s-]+/u)
      .some(isOffice) === true &&
    !/^(?:who|whose|which|that|when|said|says)\s/iu.test(words)
  );
}

/** Without article and honorific; null where nothing is left. */
function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const lead = /^[\s“"(]*/u.exec(words)?.[0].length ?? 0;
  const skip = lead + (article.exec(words.slice(lead))?.[0].length ?? 0);
  const kept = words.slice(skip).replace(honorific, "").trimEnd();
  return kept === "" ? null : { start: start + skip, end: start + skip + kept.length };
}
