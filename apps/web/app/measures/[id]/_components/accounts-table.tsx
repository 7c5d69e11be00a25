import { figureWords } from "#components/claims/figure-words.ts";
import { DateText } from "#components/dates/date-text.tsx";
import { AccountStanding } from "#components/figures/account-standing.tsx";
import { ScrollBox } from "#components/page/scroll-box.tsx";
import { Link } from "#components/shell/link.tsx";
import { readWordsSaid } from "#components/statements/passage-quote.tsx";
import { SpeakerList } from "#components/statements/speaker-list.tsx";
import { StatementBadges } from "#components/statements/statement-badges.tsx";
import { nobodyNamed } from "#components/statements/words.ts";
import type { AccountsTable_AccountFragment } from "#generated/graphql.ts";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { sortAccounts } from "./account-order.ts";
import styles from "./accounts-table.module.css";
import { type SortedTable, SortHeader } from "./sort-header.tsx";

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
      form
      speakers {
        mention {
          text
        }
        entity {
          name
        }
      }
      passage {
        ...PassageQuote_passage
      }
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
    saidOn {
      from
      to
      precision
      approximate
      zone
      ...DateText_date
    }
    date {
      from
      to
      precision
      approximate
      zone
      ...DateText_date
    }
    ...AccountStanding_account
  }
`);

interface AccountsTableProps {
  readonly accounts: ReadonlyArray<FragmentType<typeof fragment>>;
  readonly table: SortedTable;
}

/** Every figure with who gave it in which words, when, for when, where it is read, and what stands against it. */
export function AccountsTable({ accounts: masked, table }: AccountsTableProps) {
  const accounts = sortAccounts(readFragment(fragment, masked), table.sort, speakerOf);
  return (
    <ScrollBox label="Accounts">
      <table className={styles.table}>
        <thead>
          <tr>
            <SortHeader table={table} by="figure">
              Figure
            </SortHeader>
            <SortHeader table={table} by="speaker">
              Who
            </SortHeader>
            <th scope="col">In the words of the source</th>
            <SortHeader table={table} by="said">
              Said
            </SortHeader>
            <SortHeader table={table} by="for">
              For when
            </SortHeader>
            <th scope="col">Read in</th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <AccountRow key={`${account.figure.id} ${account.statement.id}`} account={account} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function AccountRow({ account }: { readonly account: AccountsTable_AccountFragment }) {
  const { figure, statement, saidOn, date } = account;
  return (
    <tr data-entry="">
      <th scope="row" className={styles.figure}>
        <Link href={`/statements/${statement.id}`}>{figureWords(figure)}</Link>
      </th>
      <td className={styles.who}>
        <SpeakerList statement={statement} />
        <span className={styles.badges}>
          <StatementBadges statement={statement} />
        </span>
      </td>
      <td className={styles.said}>
        <p className={styles.words} dir="auto">
          {readWordsSaid(statement.passage)}
        </p>
        <AccountStanding account={account} />
      </td>
      <td data-label="Said">
        <DateText date={saidOn} unknown="not known" />
      </td>
      <td data-label="For">
        <DateText date={date} unknown="not told" />
      </td>
      <td data-label="In" className={styles.source}>
        <Link href={`/sources/${statement.source.id}`}>{statement.source.title}</Link>
        <div className={styles.published}>
          <DateText date={statement.source.publishedOn} label="published" />
        </div>
      </td>
    </tr>
  );
}

function speakerOf({ statement }: AccountsTable_AccountFragment): string {
  const names = statement.speakers.map(({ entity, mention }) => entity?.name ?? mention.text);
  return names.join(", ") || nobodyNamed(statement.form);
}
