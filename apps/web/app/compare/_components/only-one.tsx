import { Section } from "#components/page/section.tsx";
import { Pager } from "#components/paging/pager.tsx";
import { Link } from "#components/shell/link.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { counted } from "#lib/numbers.ts";
import type { RawParams } from "#lib/params.ts";
import { paramsOfOthers } from "#lib/section-params.ts";
import { ComparedStatement } from "./compared-statement.tsx";
import styles from "./comparison.module.css";
import type { FoundEntity } from "./find-speaker.ts";
import { OutcomeMark } from "./outcome-mark.tsx";

const fragment = graphql(`
  fragment OnlyOne_rows on ComparisonRowConnection {
    totalCount
    edges {
      cursor
      node {
        left {
          ...OnlyOne_statement
        }
        right {
          ...OnlyOne_statement
        }
      }
    }
    pageInfo {
      ...Pager_pageInfo
    }
  }
`);

const statementFragment = graphql(`
  fragment OnlyOne_statement on Statement {
    id
    claim {
      id
      text
    }
    ...ComparedStatement_statement
  }
`);

interface OnlyOneProps {
  readonly left: FoundEntity;
  readonly right: FoundEntity;
  readonly ofLeft: FragmentType<typeof fragment>;
  readonly ofRight: FragmentType<typeof fragment>;
  readonly params: RawParams;
}

/** What only one of two speakers speaks of, each in a column of its own. Silence is never agreement. */
export function OnlyOne({ left, right, ofLeft, ofRight, params }: OnlyOneProps) {
  return (
    <Section
      id="only"
      title="Where only one of them speaks"
      note="each claim by its first day, oldest first"
    >
      <p className={styles.silence}>
        Silence is not agreement: what the silent one holds is not known. And claims meet only where
        the data joins them, so that the same in other words may stand on both sides here.
      </p>
      <div className={styles.columns}>
        <Column side="left" speaker={left} silent={right} rows={ofLeft} params={params} />
        <Column side="right" speaker={right} silent={left} rows={ofRight} params={params} />
      </div>
    </Section>
  );
}

interface ColumnProps {
  readonly side: "left" | "right";
  readonly speaker: FoundEntity;
  readonly silent: FoundEntity;
  readonly rows: FragmentType<typeof fragment>;
  readonly params: RawParams;
}

function Column({ side, speaker, silent, rows, params }: ColumnProps) {
  const { totalCount, edges, pageInfo } = readFragment(fragment, rows);
  const id = `only-${side}`;
  return (
    <section id={id} className={styles.column} aria-labelledby={`${id}-title`}>
      <header className={styles.columnHead}>
        <h3 id={`${id}-title`} className={styles.columnTitle}>
          Only {speaker.name} <span className={styles.total}>{counted(totalCount, "claim")}</span>
        </h3>
        {totalCount > 0 && (
          <OutcomeMark
            outcome={side === "left" ? "ONLY_LEFT" : "ONLY_RIGHT"}
            word={`${silent.name} is silent on these`}
          />
        )}
      </header>
      {totalCount === 0 && (
        <p className={styles.nothing}>
          {speaker.name} says nothing here to which {silent.name} is silent.
        </p>
      )}
      <ol className={styles.only}>
        {edges.map(({ cursor, node }) => (
          <OnlyClaim key={cursor} statements={node[side]} />
        ))}
      </ol>
      <Pager
        pageInfo={pageInfo}
        pathname="/compare"
        params={paramsOfOthers(params, side)}
        anchor={id}
        label={`Pages of “Only ${speaker.name}”`}
        section={side}
      />
    </section>
  );
}

function OnlyClaim({
  statements,
}: {
  readonly statements: ReadonlyArray<FragmentType<typeof statementFragment>>;
}) {
  const found = readFragment(statementFragment, statements);
  const claim = found[0]?.claim;
  return (
    <li className={styles.onlyClaim}>
      {claim && (
        <h4 className={styles.claim} dir="auto">
          <Link href={`/claims/${claim.id}`}>{claim.text}</Link>
        </h4>
      )}
      {found.map((statement) => (
        <ComparedStatement key={statement.id} statement={statement} />
      ))}
    </li>
  );
}
