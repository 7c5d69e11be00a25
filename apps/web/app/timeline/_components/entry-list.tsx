import { DateText } from "#components/dates/date-text.tsx";
import { Pager } from "#components/paging/pager.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { EntryLine } from "./entry-line.tsx";
import styles from "./entry-list.module.css";

const fragment = graphql(`
  fragment EntryList_connection on TimelineEntryConnection {
    edges {
      cursor
      clock
      date {
        ...DateText_date
      }
      ...EntryLine_edge
    }
    pageInfo {
      ...Pager_pageInfo
    }
  }
`);

interface EntryListProps {
  readonly entries: FragmentType<typeof fragment>;
  /** Prefix of its cursors in the address, and its anchor. */
  readonly section: "list" | "undated";
  readonly label: string;
  readonly params: Readonly<Record<string, string | undefined>>;
}

/** Entries in words, in the order of time: what the picture shows, for whoever does not see it. */
export function EntryList({ entries, section, label, params }: EntryListProps) {
  const { edges, pageInfo } = readFragment(fragment, entries);
  return (
    <>
      <ol className={styles.list}>
        {edges.map((edge) => (
          <li key={edge.cursor} className={styles.entry}>
            {edge.date && (
              <div className={styles.date}>
                <DateText date={edge.date} label={edge.clock ? clockVerbs[edge.clock] : ""} />
              </div>
            )}
            <EntryLine edge={edge} />
          </li>
        ))}
      </ol>
      <Pager
        pageInfo={pageInfo}
        pathname="/timeline"
        params={params}
        anchor={section}
        label={label}
        section={section}
      />
    </>
  );
}

const clockVerbs = {
  HAPPENED: "happened",
  SAID: "said",
  PUBLISHED: "published",
  SAID_ELSE_PUBLISHED: "",
} as const;
