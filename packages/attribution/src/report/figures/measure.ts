import type { Span } from "../../attribution.ts";
import { participleOf, type Term } from "./terms.ts";

/** A measure has about eight words: the head and what still fits. */
const longest = 8;
const wordsBefore = 5;
const clauseEnd =
  /[,;:()?!—–"“”]|(?<!\b(?:Mrs?|Ms|Dr|Sen|Gov|Rep|Gen|St|\p{Lu}))\.(?=\s|['’]|$)|\s-\s|''|\s(?:while|but|because|when|if|although|though|whether)\s|\n/u;
const number = /(?:^|\s)[$£€]?\p{N}\S*(?:\s(?:percent|per\scent|million|billion)\b)?/u;
const auxiliary =
  "have|has|had|is|are|was|were|be|been|being|will|would|can|could|may|might|shall|should|do|does|did";
const finite = new RegExp(String.raw`^(?:who|that|which|${auxiliary})\s`, "iu");
const fronts = new RegExp(
  String.raw`^(?:(?:who|that|which|${auxiliary}|also|already|now|just|even|only|then|all|\p{L}+ly)\s+)+`,
  "iu",
);
const link =
  "and|or|to|of|in|for|from|with|by|at|on|about|over|more|less|fewer|than|least|most|up|as|many|much|some|nearly|almost|around|just|only|into|while|followed|another|every";
const loose = new RegExp(
  String.raw`(?:^|\s)(?:${link}|the|an?|${auxiliary}|his|her|its|their|our|that|which|who|between|(?:that|it|there|what)['’]s|[^\p{L}\p{N}]+)$`,
  "iu",
);
const opening = new RegExp(
  String.raw`^(?:(?:${link}|that|because|\p{L}+ly)\s+|[^\p{L}\p{N}]+)`,
  "iu",
);
const saying =
  /^(?:say|says|said|saying|think|thinks|thought|believe|believes|know|knows|claim|claims|show|shows)$/iu;
const helping = /^(?:ha[sd]|hav(?:e|ing)|be|been|being|got|gets?|like|include[sd]?|including)$/iu;
const harming = /^(?:killed|wounded|injured)$/iu;

function trimmed(words: string, pattern: RegExp): string {
  const kept = words.trim();
  return pattern.test(kept) ? trimmed(kept.replace(pattern, ""), pattern) : kept;
}

function cut(words: string, limit: number): string {
  return trimmed(words.split(/\s+/u).slice(0, Math.max(0, limit)).join(" "), loose);
}

/** What is said behind the figure, up to the first comma or the next number. */
function findBehind(text: string, end: number): string {
  const tail = text.slice(end).split(clauseEnd)[0] ?? "";
  const words = (tail.split(number)[0] ?? "").trim();
  return /^(?:(?:and|or|to)\b|[-–])/iu.test(words) ? "" : words.replace(fronts, "");
}

/** The words of the clause before the figure, from the comma or the number before them. */
function findBefore(text: string, start: number): string {
  const clause = text.slice(0, start).split(clauseEnd).at(-1) ?? "";
  const words = clause.split(number).at(-1) ?? "";
  const near = trimmed(words, loose).split(/\s+/u).slice(-wordsBefore).join(" ");
  return trimmed(near, opening);
}

interface Verb {
  /** As the text has it: “laying off”. */
  readonly text: string;
  /** “laid off”. */
  readonly participle: string;
}

/** The verb whose object the figure is. */
function findVerb(text: string, terms: readonly Term[], { start, end }: Span): Verb | null {
  const near = terms.filter((term) => term.end <= start).slice(-2);
  const particle = near.at(-1)?.tags.includes("Particle") ? near.pop() : undefined;
  const verb = near.at(-1);
  if (!verb || verb.after.trim() || particle?.after.trim()) return null;
  if (helping.test(verb.text) || saying.test(verb.text)) return null;
  if (finite.test(text.slice(end).trimStart())) return null;
  const helps = verb.tags.some((tag) => ["Auxiliary", "Copula", "Modal"].includes(tag));
  if ((!verb.tags.includes("Verb") || helps) && !harming.test(verb.text)) return null;
  const tail = particle ? ` ${particle.text}` : "";
  return { text: verb.text + tail, participle: participleOf(verb.text) + tail };
}

/** What is counted: “settlements controlled”, “people fled their homes”. */
export function countMeasure(
  text: string,
  terms: readonly Term[],
  figure: Span,
  label: string,
): string {
  const verb = findVerb(text, terms, figure);
  const done = verb ? [verb.participle] : [];
  const head = [label, ...done].join(" ").replace(/\s+/gu, " ");
  const behind = cut(findBehind(text, figure.end), longest - head.split(" ").length);
  return `${head} ${behind}`.trim();
}

const nouns = new Map([
  ["duration", "time"],
  ["money", "amount"],
]);

/** What is measured: “distance from the border”, “time that the repair will take”. */
export function unitMeasure(
  text: string,
  terms: readonly Term[],
  figure: Span,
  dimension: string,
): string {
  const noun = nouns.get(dimension) ?? dimension;
  const behind = cut(findBehind(text, figure.end), longest - 1);
  const before = findBefore(text, figure.start);
  const verb = findVerb(text, terms, figure);
  const rest = cut(behind, longest - 3);
  if (before && verb) {
    const isBare = before === verb.text;
    return `${noun} ${isBare ? verb.participle : `that ${before}`} ${rest}`.trim();
  }
  if (behind) {
    const isAttribute =
      !opening.test(behind) &&
      /\b(?:an?|the|his|her|its|their|our)\s$/iu.test(text.slice(0, figure.start));
    return `${noun} ${isAttribute ? "of " : ""}${behind}`;
  }
  const isClause = terms.some(
    ({ start, tags }) =>
      start < figure.start && start >= figure.start - before.length - 8 && tags.includes("Verb"),
  );
  return before ? `${noun} ${isClause ? "that" : "for"} ${before}` : noun;
}
