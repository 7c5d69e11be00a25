import { DateText } from "../dates/date-text.tsx";
import { InstantText } from "../dates/instant-text.tsx";
import { ScrollBox } from "../page/scroll-box.tsx";
import { Link } from "../shell/link.tsx";
import { nobodyNamed, stanceWords } from "../statements/words.ts";
import type { OriginGroup } from "./origin-groups.ts";
import styles from "./telling-table.module.css";
import type { readClockDate, TracedHop, TracedTelling } from "./traced-telling.ts";

interface TellingTableProps {
  readonly groups: readonly OriginGroup<TracedTelling>[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly happenedOn: ReturnType<typeof readClockDate>;
}

/** What the picture of a claim shows, as a table. */
export function TellingTable({ groups, numbers, happenedOn }: TellingTableProps) {
  const rows = groups
    .flatMap(({ name, known, tellings }) =>
      tellings.map(({ telling }) => ({
        telling,
        number: numbers.get(telling.id) ?? 0,
        origin: known ? name : `${name}, perhaps`,
      })),
    )
    .sort((one, other) => one.number - other.number);
  return (
    <details className={styles.details}>
      <summary>The same as a table</summary>
      <ScrollBox label="Tellings of the claim">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Telling</th>
              <th scope="col">Origin</th>
              <th scope="col">Stance</th>
              <th scope="col">Who said it</th>
              <th scope="col">Channel</th>
              <th scope="col">Passed on by</th>
              <th scope="col">Read in</th>
              <th scope="col">Happened</th>
              <th scope="col">Said</th>
              <th scope="col">Published</th>
              <th scope="col">Recorded</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ telling, number, origin }) => {
              const { hops } = telling.trace;
              return (
                <tr key={telling.id}>
                  <th scope="row">
                    <Link href={`/statements/${telling.id}`}>{number}</Link>
                  </th>
                  <td>{origin}</td>
                  <td>{stanceWords[telling.stance].label}</td>
                  <td>{labelsOf(hops, "SPEAKER") || nobodyNamed(telling.form)}</td>
                  <td>
                    {labelsOf(hops, "CHANNEL") || "none named"}
                    {labelsOf(hops, "CHANNEL_OWNER") && `, of ${labelsOf(hops, "CHANNEL_OWNER")}`}
                  </td>
                  <td>{labelsOf(hops.toReversed(), "RELAY") || "nobody"}</td>
                  <td>
                    {[labelsOf(hops.slice(0, 2), "REPORT"), labelsOf(hops, "OUTLET")]
                      .filter((words) => words !== "")
                      .join(", ")}
                  </td>
                  <td>
                    <DateText date={happenedOn} unknown="not known" />
                  </td>
                  <td>
                    <DateText date={telling.saidOn} unknown="not known" />
                  </td>
                  <td>
                    <DateText date={telling.source.publishedOn} unknown="not known" />
                  </td>
                  <td>
                    <InstantText at={telling.recordedAt} precision="MINUTE" />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}

/** The names of the steps of one kind; an empty text where none is known. */
function labelsOf(hops: readonly TracedHop[], kind: TracedHop["kind"]): string {
  return hops
    .flatMap((hop) => (hop.kind === kind && hop.label ? [hop.label] : []))
    .join(kind === "RELAY" ? ", then " : ", ");
}
