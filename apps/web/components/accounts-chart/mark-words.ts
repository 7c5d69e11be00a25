import { formatDate } from "../../lib/dates.ts";
import { figureWords } from "../claims/figure-words.ts";
import type { Given } from "./given.ts";
import { speakerWords } from "./speakers.ts";

/** A mark for those who do not see it: figure, who, when said, for when, and what stands against it. */
export function markWords(given: Given): string {
  const { figure, saidOn, date } = given.account;
  return [
    figureWords(figure),
    speakerWords(given.account),
    saidOn ? `said ${formatDate(saidOn)}` : "date said not known",
    ...(date ? [`for ${formatDate(date)}`] : []),
    ...standingWords(given).map((words) => words.toLowerCase()),
  ].join(", ");
}

/** What stands against a figure, a line each. */
export function standingWords({
  retracted,
  contradicted,
  updated,
}: Pick<Given, "retracted" | "contradicted" | "updated">): readonly string[] {
  return [
    ...(retracted ? ["Its own speaker denied it later"] : []),
    ...(contradicted ? ["Contradicted by another claim"] : []),
    ...(updated ? ["Brought up to date by a newer claim"] : []),
  ];
}
