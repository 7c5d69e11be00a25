import type { Stance } from "../report.ts";
import { wordSet } from "./verb-forms.ts";

const affirms = wordSet(
  `say tell write add announce note argue insist state declare claim explain acknowledge admit confirm conclude
  maintain assert tweet report recall warn reply respond continue believe think know suggest indicate reveal show
  find predict expect project estimate promise pledge vow assure guarantee swear reiterate repeat stress emphasize
  emphasise underscore contend concede remark observe describe call label portray depict accuse allege blame testify
  post quote cite remind joke quip boast brag lament complain imply hint speculate guess reason answer comment email
  shout yell chant read affirm agree point charge rule caution retort recount attest certify clarify counter opine
  proclaim profess theorize conjecture feel`,
  `said told wrote written according acknowledgement acknowledgment thought knew known shown found swore sworn clear
  reportedly allegedly saying allegation allegations assertion argument statement belief prediction conclusion
  announcement suggestion declaration admission says felt testimony`,
);
const denies = wordSet(
  "deny reject dispute refute rebut dismiss contradict disagree debunk",
  "denial",
);
const questions = wordSet(
  "ask question wonder doubt inquire enquire",
  "skeptical sceptical unsure",
);

const negation =
  /\b(?:not|never|no|cannot|neither|nor|declin(?:e[sd]?|ing)|refus(?:e[sd]?|ing|al)|without|fail(?:s|ed|ing)?|avoid(?:s|ed|ing)?|unwilling|reluctant|stopp(?:ed|ing)\sshort)\b|n['’]t\b/iu;
/** “have no doubt”, “not only said”: a negation that takes nothing back. */
const idle =
  /\b(?:no|not|never|without)\s(?:a\s|any\s)?(?:doubt|question)\b|\bnot\s(?:only|just)\b/giu;
/** “does not think that it is so”: thinks that it is not. */
const opinion =
  /(?:\bnot|n['’]t|\bnever|\bno\slonger)\s(?:really\s)?(?:think|believe|buy|agree|accept)\b/iu;
/** “is expected to”: by whom stands nowhere. “calls for” wants. */
const empty =
  /\b(?:is|are|was|were|be|been|being)\s(?:\p{L}+ly\s)?(?:expected|projected|known|thought)\b|\bcall\p{L}*\s(?:\p{L}+\s)?(?:for|on|upon)\b|\bask\p{L}*\s(?:\p{L}+\s)?for\b/giu;
const asked = /\b(?:when|if|after\sbeing|being)\s(?:asked|questioned)\b/giu;

/** The kind of the word of saying; of an asking and a saying the later one. */
function stanceOfWords(text: string): Stance {
  const words = text.replace(/\bput(?:s|ting)?\sit\b/u, "say").match(/\p{L}+/gu) ?? [];
  if (words.some((word) => denies.has(word))) return "DENIES";
  const last = words.findLast((word) => questions.has(word) || affirms.has(word));
  if (last === undefined) return "UNSTATED";
  return questions.has(last) ? "QUESTIONS" : "AFFIRMS";
}

/** What follows from how the content begins and ends: a wish, a question. */
function stanceOfContent(stance: Stance, content: string): Stance {
  if (stance === "QUESTIONS" && /^(?:to|for|that)\s/iu.test(content)) return "UNSTATED";
  if (stance !== "AFFIRMS") return stance;
  if (/^whether\s/iu.test(content)) return "UNSTATED";
  // One question and nothing else: “It is late,” … “Who knows why?” also tells something.
  return /^(?:(?!,["”’'])[^.?!])+\?["”’']*$/u.test(content.trim()) ? "QUESTIONS" : stance;
}

/** What the speaker does with the content, by the words of the cue; UNSTATED where it takes no side. */
export function stanceOf(cue: string, content: string): Stance {
  if (/^\s*[:—–-]\s*$/u.test(cue)) return stanceOfContent("AFFIRMS", content);
  const stated = cue.toLowerCase().replace(asked, "").replace(empty, "");
  const isSure = idle.test(stated) && /doubt|question/u.test(stated);
  const words = stated.replace(idle, "");
  if (isSure && !negation.test(words)) return "AFFIRMS";
  if (opinion.test(words)) return "DENIES";
  if (negation.test(words)) return "UNSTATED";
  return stanceOfContent(stanceOfWords(words), content);
}
