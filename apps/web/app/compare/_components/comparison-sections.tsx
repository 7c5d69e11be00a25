import type { ComparePageQuery } from "#generated/graphql.ts";
import type { RawParams } from "#lib/params.ts";
import styles from "./comparison.module.css";
import { ComparisonSection } from "./comparison-section.tsx";
import type { FoundEntity } from "./find-speaker.ts";
import { OnlyOne } from "./only-one.tsx";
import { OutcomeStrip } from "./outcome-strip.tsx";

interface ComparisonSectionsProps {
  readonly left: FoundEntity;
  readonly right: FoundEntity;
  readonly params: RawParams;
  readonly comparison: NonNullable<ComparePageQuery["comparison"]>;
}

/** How often the two agree, differ and are silent, and each of these in full. */
export function ComparisonSections({ left, right, params, comparison }: ComparisonSectionsProps) {
  const { agree, differ, open, onlyLeft, onlyRight, exhaustive } = comparison;
  const both = { left: left.name, right: right.name, params };
  return (
    <>
      <OutcomeStrip
        left={left.name}
        right={right.name}
        counts={{
          AGREEMENT: agree.totalCount,
          DIFFERENCE: differ.totalCount,
          OPEN: open.totalCount,
          ONLY_LEFT: onlyLeft?.totalCount ?? null,
          ONLY_RIGHT: onlyRight?.totalCount ?? null,
        }}
        statements={{ left: comparison.leftCount, right: comparison.rightCount }}
      />
      {!exhaustive && (
        <p className={styles.limit}>
          Only the newest 2,000 statements of each were compared. Choose a subject to compare all of
          them.
        </p>
      )}
      {agree.totalCount + differ.totalCount + open.totalCount > 0 && (
        <ComparisonSection
          {...both}
          id="differ"
          title="Where they differ"
          none="Nothing that was read sets them against each other here."
          rows={differ}
        />
      )}
      <ComparisonSection
        {...both}
        id="agree"
        title="Where they agree"
        none="They make no claim in common here, and give no figure in common. Two claims count as one only where the data joins them."
        rows={agree}
      />
      {open.totalCount > 0 && (
        <ComparisonSection
          {...both}
          id="open"
          title="Where both speak and it stays open"
          rows={open}
        />
      )}
      {onlyLeft && onlyRight && onlyLeft.totalCount + onlyRight.totalCount > 0 && (
        <OnlyOne left={left} right={right} params={params} ofLeft={onlyLeft} ofRight={onlyRight} />
      )}
    </>
  );
}
