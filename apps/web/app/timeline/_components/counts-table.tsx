import { ScrollBox } from "#components/page/scroll-box.tsx";
import { count } from "#lib/numbers.ts";
import styles from "./counts-table.module.css";
import { type LaneView, sumOf } from "./lane.tsx";
import { laneTitle, spanWords } from "./timeline-words.ts";

interface CountsTableProps {
  readonly lanes: readonly LaneView[];
  readonly name: string | undefined;
}

/** The same counts as the picture, row by row in the order of time. */
export function CountsTable({ lanes, name }: CountsTableProps) {
  const shown = lanes.filter(({ bins }) => bins.length > 0);
  const spans = new Map(shown.flatMap(({ bins }) => bins).map((bin) => [keyOf(bin), bin]));
  const rows = [...spans.values()].sort((one, other) =>
    (one.from ?? "").localeCompare(other.from ?? ""),
  );
  if (rows.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary>Counts as a table</summary>
      <ScrollBox label="Counts as a table">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">When (UTC)</th>
              {shown.map(({ kind }) => (
                <th key={kind} scope="col">
                  {laneTitle(kind, name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={keyOf(row)}>
                <th scope="row">{spanWords(row)}</th>
                {shown.map(({ kind, bins }) => (
                  <td key={kind}>
                    {count(sumOf(bins.filter((bin) => keyOf(bin) === keyOf(row))))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}

function keyOf({ from, to }: LaneView["bins"][number]): string {
  return `${from} ${to}`;
}
