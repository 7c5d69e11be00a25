import { DateText } from "#components/dates/date-text.tsx";
import { FigureMark } from "#components/figures/figure-mark.tsx";
import { ScrollBox } from "#components/page/scroll-box.tsx";
import { Link } from "#components/shell/link.tsx";
import { SpeakerList } from "#components/statements/speaker-list.tsx";
import { StatementBadges } from "#components/statements/statement-badges.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { formatFigure, pluralUnit, scalesByUnit } from "#lib/figures.ts";
import styles from "./measure.module.css";

const fragment = graphql(`
  fragment AccountsTable_account on Account {
    figure {
      id
      min
      max
      unit
      qualifier
    }
    statement {
      id
      source {
        id
        title
        publishedOn {
          ...DateText_date
        }
      }
      ...SpeakerList_statement
      ...StatementBadges_statement
    }
    claim {
      id
      text
    }
    saidOn {
      ...DateText_date
    }
    date {
      ...DateText_date
    }
  }
`);

interface AccountsTableProps {
  readonly accounts: ReadonlyArray<FragmentType<typeof fragment>>;
}

/** Every figure with who gave it, when, for when, and where it is read. One scale per unit. */
export function AccountsTable({ accounts: masked }: AccountsTableProps) {
  const accounts = readFragment(fragment, masked);
  const scales = scalesByUnit(accounts.map((account) => account.figure));
  return (
    <ScrollBox label="Accounts">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col" className={styles.scale}>
              On one scale{scales.size > 1 && " per unit"}
            </th>
            <th scope="col">Who</th>
            <th scope="col">Said</th>
            <th scope="col">For when</th>
            <th scope="col">Read in</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map(({ figure, statement, claim, saidOn, date }) => (
            <tr key={`${figure.id} ${statement.id}`}>
              <th scope="row" className={styles.figure}>
                <Link href={`/statements/${statement.id}`} title={claim.text}>
                  {formatFigure(figure)} <span>{pluralUnit(figure.unit)}</span>
                </Link>
              </th>
              <td className={styles.scale}>
                <FigureMark figure={figure} largest={scales.get(figure.unit) ?? 0} />
              </td>
              <td className={styles.who}>
                <SpeakerList statement={statement} />
                <span className={styles.badges}>
                  <StatementBadges statement={statement} />
                </span>
              </td>
              <td data-label="Said">
                <DateText date={saidOn} unknown="not known" />
              </td>
              <td data-label="For">
                <DateText date={date} unknown="not told" />
              </td>
              <td data-label="In">
                <Link href={`/sources/${statement.source.id}`}>{statement.source.title}</Link>
                <div className={styles.published}>
                  <DateText date={statement.source.publishedOn} label="published" />
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
