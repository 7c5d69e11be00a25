import type { Certainty, Stance, StatementForm } from "../../generated/graphql.ts";

export const stances = [
  "AFFIRMS",
  "DENIES",
  "QUESTIONS",
  "UNSTATED",
] as const satisfies readonly Stance[];

/** What stands in the place of a speaker where nobody is named: a source may speak for itself, or leave open who. */
export function nobodyNamed(form: StatementForm): string {
  return form === "NARRATED" ? "The source itself" : "Speaker not named";
}

interface Word {
  readonly label: string;
  readonly meaning: string;
}

export const formWords: Readonly<Record<StatementForm, Word>> = {
  DIRECT: { label: "Quoted", meaning: "In the speaker's own words, in quotation marks" },
  MIXED: { label: "Partly quoted", meaning: "Partly quoted, partly in the reporter's words" },
  INDIRECT: { label: "Reported", meaning: "In the reporter's words" },
  NARRATED: {
    label: "Source's own voice",
    meaning: "By the source itself, which names no speaker",
  },
};

export const stanceWords: Readonly<Record<Stance, Word>> = {
  AFFIRMS: { label: "Affirms", meaning: "The speaker says that it is so" },
  DENIES: { label: "Denies", meaning: "The speaker says that it is not so" },
  QUESTIONS: { label: "Questions", meaning: "The speaker doubts or asks whether it is so" },
  UNSTATED: {
    label: "Stance open",
    meaning: "The words do not tell which stance the speaker takes",
  },
};

export const certaintyWords: Readonly<Record<Certainty, Word>> = {
  CERTAIN: { label: "Certain", meaning: "The speaker presents it as certain" },
  PROBABLE: { label: "Probable", meaning: "“probably”, “is likely to”" },
  POSSIBLE: { label: "Possible", meaning: "“may”, “could”" },
};
