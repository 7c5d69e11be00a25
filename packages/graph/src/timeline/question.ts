import { int } from "../driver/values.ts";
import { toCheckParameters } from "../statements/conditions.ts";
import type { TimelineQuestion } from "./timeline.records.ts";

/** True where no index leads to the statements, so that only the newest are looked at. */
export function looksAtNewest({ entity, speaker, kinds }: TimelineQuestion): boolean {
  return !entity && !speaker && kinds.includes("SAID");
}

/** What the queries of a timeline are given; `floor` is the sort key below the newest statements, if any. */
export function toQuestionParameters(question: TimelineQuestion, floor: string | null) {
  const { clock, kinds, entity, speaker, forms, stances, text } = question;
  const speakers = speaker ? [speaker] : [];
  return {
    clock,
    entity: entity ?? null,
    by: kinds.includes("SAID") ? (entity ?? speaker ?? null) : null,
    about: kinds.includes("SAID_ABOUT") ? (entity ?? null) : null,
    candidatesAbove: looksAtNewest(question) ? (floor ?? "") : null,
    events: kinds.includes("HAPPENED"),
    ...toCheckParameters({ speakers, about: [], forms, stances, text }),
  };
}

/** How many of the newest statements are looked at where no index leads to the wanted ones. */
export const newestLookedAt = int(50_000);
