import type { ComparisonOutcome } from "../../../generated/graphql.ts";

interface OutcomeWord {
  readonly label: string;
  readonly meaning: string;
}

/** What each outcome of a comparison is called. */
export const outcomeWords: Readonly<Record<ComparisonOutcome, OutcomeWord>> = {
  AGREEMENT: {
    label: "Agreement",
    meaning: "Both affirm or both deny the same claim, or both give the same figure",
  },
  DIFFERENCE: {
    label: "Contradiction",
    meaning: "One affirms what the other denies, or their claims contradict each other",
  },
  OPEN: {
    label: "Open",
    meaning: "Both speak of it, and their words do not settle whether they agree",
  },
  ONLY_LEFT: { label: "Silent", meaning: "No statement of the other speaker about this was read" },
  ONLY_RIGHT: { label: "Silent", meaning: "No statement of the other speaker about this was read" },
};
