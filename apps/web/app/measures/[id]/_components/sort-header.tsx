import type { ReactNode } from "react";
import { Link } from "#components/shell/link.tsx";
import { href } from "#lib/params.ts";
import { type AccountOrder, type AccountSort, writeSort } from "./account-order.ts";
import styles from "./accounts-table.module.css";

export interface SortedTable {
  readonly pathname: string;
  /** Other parameters of the address, to keep. */
  readonly keep: Readonly<Record<string, string | undefined>>;
  readonly sort: AccountSort;
}

interface SortHeaderProps {
  readonly table: SortedTable;
  readonly by: AccountOrder;
  readonly children: ReactNode;
}

/** A column's head that is a link: it orders the table by the column, and once more the other way round. */
export function SortHeader({ table, by, children }: SortHeaderProps) {
  const { pathname, keep, sort } = table;
  const isSorted = sort.by === by;
  const next = { by, descending: isSorted && !sort.descending };
  const direction = sort.descending ? "descending" : "ascending";
  return (
    <th scope="col" aria-sort={isSorted ? direction : "none"}>
      <Link
        href={`${href(pathname, { ...keep, sort: writeSort(next) })}#accounts`}
        className={styles.sort}
      >
        {children}
        <span className={styles.arrow} aria-hidden="true">
          {isSorted ? (sort.descending ? "↓" : "↑") : "↕"}
        </span>
      </Link>
    </th>
  );
}
