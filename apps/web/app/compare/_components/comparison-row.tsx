import { Link } from "#components/shell/link.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { capitalize } from "#lib/text.ts";
import { ComparedSide } from "./compared-side.tsx";
import styles from "./comparison.module.css";
import { OutcomeMark } from "./outcome-mark.tsx";
import { rowWords } from "./row-words.ts";

const fragment = graphql(`
  fragment ComparisonRow_row on ComparisonRow {
    outcome
    ground
    measure {
      id
      label
    }
    leftCount
    rightCount
    left {
      ...ComparedSide_statement
      ...RowDates_statement
    }
    right {
      ...ComparedSide_statement
      ...RowDates_statement
    }
  }
`);

const rowDates = graphql(`
  fragment RowDates_statement on Statement {
    stance
    claim {
      id
      text
      date {
        from
        to
      }
      figures {
        date {
          from
          to
        }
        measure {
          id
        }
      }
    }
  }
`);

interface ComparisonRowProps {
  readonly row: FragmentType<typeof fragment>;
  readonly left: string;
  readonly right: string;
}

/** One subject with what each of two speakers says of it, and how that stands to each other. */
export function ComparisonRow({ row, left, right }: ComparisonRowProps) {
  const found = readFragment(fragment, row);
  const { outcome, ground, measure } = found;
  const [ofLeft, ofRight] = [
    readFragment(rowDates, found.left),
    readFragment(rowDates, found.right),
  ];
  const { word, why } = rowWords({ outcome, ground, measure: measure?.id, ofLeft, ofRight });
  const shared = ground === "CLAIM" ? ofLeft[0]?.claim : undefined;
  const side = { measure: measure?.id, withClaim: !shared };
  return (
    <li className={styles.row} data-outcome={outcome}>
      <div className={styles.head}>
        <OutcomeMark outcome={outcome} word={word} />
        <span className={styles.why}>{why}</span>
      </div>
      {shared && (
        <h3 className={styles.subject} dir="auto">
          <Link href={`/claims/${shared.id}`}>{shared.text}</Link>
        </h3>
      )}
      {measure && (
        <h3 className={styles.measure}>
          <Link href={`/measures/${measure.id}`}>{capitalize(measure.label)}</Link>
        </h3>
      )}
      <div className={styles.sides}>
        <ComparedSide {...side} name={left} statements={found.left} count={found.leftCount} />
        <ComparedSide {...side} name={right} statements={found.right} count={found.rightCount} />
      </div>
    </li>
  );
}
