import type { Stance } from "#generated/graphql.ts";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { Badge } from "../page/badge.tsx";
import { certaintyWords, formWords, stanceWords } from "./words.ts";

const fragment = graphql(`
  fragment StatementBadges_statement on Statement {
    form
    stance
    certainty
  }
`);

const tones = {
  // Nearly all affirm: colour is for what differs.
  AFFIRMS: "neutral",
  DENIES: "denies",
  QUESTIONS: "questions",
  UNSTATED: "neutral",
} as const satisfies Record<Stance, string>;

interface StatementBadgesProps {
  readonly statement: FragmentType<typeof fragment>;
  /** False where there is room for the stance alone. */
  readonly withForm?: boolean;
}

/** Form, stance and certainty, each in a word; what the words do not tell is left out. */
export function StatementBadges({ statement, withForm = true }: StatementBadgesProps) {
  const { form, stance, certainty } = readFragment(fragment, statement);
  return (
    <>
      {stance !== "UNSTATED" && (
        <Badge tone={tones[stance]} title={stanceWords[stance].meaning}>
          {stanceWords[stance].label}
        </Badge>
      )}
      {withForm && <Badge title={formWords[form].meaning}>{formWords[form].label}</Badge>}
      {certainty && certainty !== "CERTAIN" && (
        <Badge title={certaintyWords[certainty].meaning}>{certaintyWords[certainty].label}</Badge>
      )}
    </>
  );
}
