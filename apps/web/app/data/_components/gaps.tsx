import { Section } from "#components/page/section.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { count } from "#lib/numbers.ts";
import styles from "./data.module.css";

const fragment = graphql(`
  fragment Gaps_dataset on Dataset {
    statements
    unresolvedStatements
  }
`);

interface GapsProps {
  readonly dataset: FragmentType<typeof fragment>;
}

/** What the graph does not know, and what it does about it. */
export function Gaps({ dataset }: GapsProps) {
  const { statements, unresolvedStatements } = readFragment(fragment, dataset);
  const share = statements > 0 ? Math.round((100 * unresolvedStatements) / statements) : 0;
  return (
    <Section id="gaps" title="Known gaps">
      <ul className={styles.gaps}>
        <li>
          <strong>Speakers.</strong> In {count(unresolvedStatements)} of {count(statements)}{" "}
          statements ({share} %) it is not known who speaks: the source says “he”, “officials” or a
          surname that could be several people’s. They are shown in the source’s words, and origins
          are counted as a range.
        </li>
        <li>
          <strong>Dates.</strong> When something was said is often not told. Lists then go by the
          day of publication, and say so. A date is never made finer than the text gives it; an
          inferred one is dotted.
        </li>
        <li>
          <strong>Stance.</strong> Where the words do not tell whether a speaker affirms or denies,
          the stance is open. It is not taken for agreement, and neither is silence.
        </li>
        <li>
          <strong>What was not read.</strong> The graph holds what its sources say and only what was
          brought in. That a claim stands alone here does not mean that nobody else made it.
        </li>
        <li>
          <strong>Truth.</strong> A statement is evidence that something was said, not that it is
          so. Rival figures and contradicting claims stand side by side.
        </li>
      </ul>
    </Section>
  );
}
