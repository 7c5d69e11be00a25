import { type ReactNode, useState } from "react";
import { count } from "#lib/numbers.ts";
import styles from "./picture-table.module.css";

export interface Column<T> {
  readonly title: string;
  /** What the column is sorted by, and shown where `cell` is left out. */
  readonly value: (row: T) => string | number;
  readonly cell?: (row: T) => ReactNode;
}

interface SortedTableProps<T> {
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  /** Key of the row that is selected. */
  readonly selected: string | null;
}

const rowsAtOnce = 200;
const sensibleOrder = new Intl.Collator("en", { numeric: true });

/** A table that is sorted by a click on a head; a second click turns the order round. */
export function SortedTable<T>({ caption, columns, rows, keyOf, selected }: SortedTableProps<T>) {
  const [order, setOrder] = useState({ by: 0, down: false });
  const [shown, setShown] = useState(rowsAtOnce);
  const sorted = [...rows].sort((one, other) => {
    const value = columns[order.by]?.value ?? keyOf;
    return compare(value(one), value(other)) * (order.down ? -1 : 1);
  });
  return (
    <section>
      <table className={styles.table}>
        <caption>
          {caption} <span className={styles.count}>{count(rows.length)}</span>
        </caption>
        <thead>
          <tr>
            {columns.map(({ title }, index) => (
              <th
                key={title}
                scope="col"
                aria-sort={index !== order.by ? undefined : order.down ? "descending" : "ascending"}
              >
                <button
                  type="button"
                  className={styles.head}
                  onClick={() => setOrder({ by: index, down: order.by === index && !order.down })}
                >
                  {title}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, shown).map((row) => (
            <tr key={keyOf(row)} aria-current={keyOf(row) === selected ? "true" : undefined}>
              {columns.map(({ title, value, cell }) => (
                <td key={title} data-type={typeof value(row)}>
                  {cell ? cell(row) : present(value(row))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown && (
        <button type="button" className={styles.more} onClick={() => setShown(shown + rowsAtOnce)}>
          Show more of {count(rows.length)}
        </button>
      )}
    </section>
  );
}

function compare(one: string | number, other: string | number): number {
  return typeof one === "number" && typeof other === "number"
    ? one - other
    : sensibleOrder.compare(String(one), String(other));
}

function present(value: string | number): ReactNode {
  return typeof value === "number" ? count(value) : <bdi>{value}</bdi>;
}
