import { DateText } from "#components/dates/date-text.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { groupByDay } from "./group-by-day.ts";
import styles from "./timeline.module.css";
import { TimelineEntry } from "./timeline-entry.tsx";

const fragment = graphql(`
  fragment TimelineDays_edge on TimelineEdge {
    cursor
    kind
    date {
      from
      to
      precision
      approximate
      zone
      ...DateText_date
    }
    ...TimelineEntry_edge
  }
`);

interface TimelineDaysProps {
  readonly edges: ReadonlyArray<FragmentType<typeof fragment>>;
}

/** Entries under their dates, each date as the span it is; what happened stands before what was said. */
export function TimelineDays({ edges }: TimelineDaysProps) {
  return (
    <ol className={styles.days}>
      {groupByDay(readFragment(fragment, edges)).map(({ key, happened, said }) => (
        <li key={key} className={styles.day}>
          <h3 className={styles.date}>
            <DateText date={(happened[0] ?? said[0])?.date} />
          </h3>
          <div className={styles.entries}>
            {[happened, said].map(
              (entries) =>
                entries.length > 0 && (
                  <ul key={entries[0]?.kind} className={styles.kind}>
                    {entries.map((entry) => (
                      <TimelineEntry key={entry.cursor} edge={entry} />
                    ))}
                  </ul>
                ),
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
