import type { TimeWindow } from "../dates/window.ts";
import type { ClaimId, EntityId, SourceId } from "../ids/ids.ts";
import { fold } from "../search/fold.ts";
import type { Stance, StatementForm } from "./statements.records.ts";

/** Which statements a list holds: those for which all that is given here is true. */
export interface StatementConditions {
  /** All of them are among the speakers. At most two, and not two of these and of `about` at once. */
  readonly speakers: readonly EntityId[];
  /** The claim is about all of them. At most two. */
  readonly about: readonly EntityId[];
  readonly claim?: ClaimId | undefined;
  readonly source?: SourceId | undefined;
  readonly channel?: EntityId | undefined;
  readonly outlet?: EntityId | undefined;
  /** Said within this window; where that is not known, published within it. */
  readonly saidDuring?: TimeWindow | undefined;
  readonly forms?: readonly StatementForm[] | undefined;
  readonly stances?: readonly Stance[] | undefined;
  /** Claim or passage hold each word of it, without case and accents. */
  readonly text?: string | undefined;
}

/** From which side a list is walked: the index, or the node whose statements are gathered. */
export type Basis = "SPEAKER" | "ABOUT" | "SPEAKER_ABOUT" | "CLAIM" | "SOURCE" | "ALL";

/** A claim or a source has few statements; an index serves speaker and subject at any number. */
export function basisOf({ speakers, about, claim, source }: StatementConditions): Basis {
  const twoOfOne = speakers.length > 1 || about.length > 1;
  if (claim && !twoOfOne) return "CLAIM";
  if (source && !twoOfOne) return "SOURCE";
  if (speakers.length > 0) return about.length > 0 ? "SPEAKER_ABOUT" : "SPEAKER";
  return about.length > 0 ? "ABOUT" : "ALL";
}

/** What the list is walked by; all else is null. */
function startOf(conditions: StatementConditions) {
  const basis = basisOf(conditions);
  const [speaker = null] = conditions.speakers;
  const [about = null] = conditions.about;
  return {
    speaker: basis === "SPEAKER" ? speaker : null,
    about: basis === "ABOUT" ? about : null,
    pairSpeaker: basis === "SPEAKER_ABOUT" ? speaker : null,
    pairAbout: basis === "SPEAKER_ABOUT" ? about : null,
    claim: basis === "CLAIM" ? conditions.claim : null,
    source: basis === "SOURCE" ? conditions.source : null,
  };
}

/** What is checked on each statement of the walk; null where there is nothing to check. */
function checksOf(conditions: StatementConditions) {
  const { forms, stances, text, saidDuring } = conditions;
  return {
    forms: forms ?? null,
    stances: stances ?? null,
    words: text === undefined ? null : wordsOf(text),
    // The empty text lies before all instants, the tilde after them.
    from: saidDuring ? (saidDuring.from ?? "") : null,
    to: saidDuring ? (saidDuring.to ?? "~") : null,
  };
}

/** The ids that a statement must be tied to, as the tags it bears, without those the walk starts from. */
function tagsOf(
  conditions: StatementConditions,
  start: Partial<ReturnType<typeof startOf>> = startOf(conditions),
): string[] {
  const { speakers, about, claim, source, channel, outlet } = conditions;
  return [
    ...speakers.filter((id) => id !== (start.speaker ?? start.pairSpeaker)).map((id) => `by:${id}`),
    ...about.filter((id) => id !== (start.about ?? start.pairAbout)).map((id) => `about:${id}`),
    ...(channel ? [`via:${channel}`] : []),
    ...(outlet ? [`outlet:${outlet}`] : []),
    ...(source && !start.source ? [`source:${source}`] : []),
    ...(claim && !start.claim ? [`claim:${claim}`] : []),
  ];
}

/** Text without a letter or digit folds to nothing; taken as it is, no folded text holds it. */
function wordsOf(text: string): string[] {
  const folded = fold(text);
  return folded === "" ? [text] : folded.split(" ");
}

/** The conditions as the queries take them: a member of `$lists`, without its bounds. */
export function toListParameters(conditions: StatementConditions) {
  return { ...startOf(conditions), ...checksOf(conditions), tags: tagsOf(conditions) };
}

/** The conditions for statements that were found by another way: all is checked on each of them. */
export function toCheckParameters(conditions: StatementConditions) {
  return { ...checksOf(conditions), tags: tagsOf(conditions, {}) };
}

/** True if the walk's start is all there is to it: nothing more to check on each statement. */
export function isPlain(conditions: StatementConditions): boolean {
  const checks = Object.values(checksOf(conditions));
  return tagsOf(conditions).length === 0 && checks.every((value) => value === null);
}

/** True if the list is looked for among the newest candidates only, since no index leads to it. */
export function isCapped(conditions: StatementConditions): boolean {
  return basisOf(conditions) === "ALL" && !isPlain(conditions);
}
