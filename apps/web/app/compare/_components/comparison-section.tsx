import { Section } from "#components/page/section.tsx";
import { Pager } from "#components/paging/pager.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { counted } from "#lib/numbers.ts";
import type { RawParams } from "#lib/params.ts";
import { paramsOfOthers } from "#lib/section-params.ts";
import styles from "./comparison.module.css";
import { ComparisonRow } from "./comparison-row.tsx";

const fragment = graphql(`
  fragment ComparisonSection_rows on ComparisonRowConnection {
    totalCount
    edges {
      cursor
      node {
        ...ComparisonRow_row
      }
    }
    pageInfo {
      ...Pager_pageInfo
    }
  }
`);

interface ComparisonSectionProps {
  readonly id: "differ" | "agree" | "open";
  readonly title: string;
  /** What to say where there is no row. */
  readonly none?: string;
  readonly rows: FragmentType<typeof fragment>;
  readonly left: string;
  readonly right: string;
  readonly params: RawParams;
}

/** The rows in which two speakers stand to each other in one way, oldest first. */
export function ComparisonSection(props: ComparisonSectionProps) {
  const { id, title, none, left, right, params } = props;
  const { totalCount, edges, pageInfo } = readFragment(fragment, props.rows);
  return (
    <Section
      id={id}
      title={title}
      note={totalCount > 0 ? `${counted(totalCount, "row")}, oldest first` : undefined}
    >
      {totalCount === 0 ? (
        <p className={styles.none}>{none}</p>
      ) : (
        <>
          <div className={styles.names} aria-hidden="true">
            <span>{left}</span>
            <span>{right}</span>
          </div>
          <ol className={styles.rows}>
            {edges.map(({ cursor, node }) => (
              <ComparisonRow key={cursor} row={node} left={left} right={right} />
            ))}
          </ol>
          <Pager
            pageInfo={pageInfo}
            pathname="/compare"
            params={paramsOfOthers(params, id)}
            anchor={id}
            label={`Pages of “${title}”`}
            section={id}
          />
        </>
      )}
    </Section>
  );
}
