import type { RelationStatus } from "../../generated/graphql.ts";

export const relationStatusWords: Readonly<
  Record<
    RelationStatus,
    {
      readonly label: string;
      readonly meaning: string;
      readonly tone: "affirms" | "questions" | "denies";
    }
  >
> = {
  SUPPORTED: { label: "Supported", meaning: "Affirmed, and nobody denies it", tone: "affirms" },
  CONTESTED: { label: "Contested", meaning: "Some affirm it, some deny it", tone: "questions" },
  DISPUTED: { label: "Disputed", meaning: "Nobody affirms it any more", tone: "denies" },
};
