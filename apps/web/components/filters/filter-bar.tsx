import type { ReactNode } from "react";
import styles from "./filter-bar.module.css";

interface FilterBarProps {
  /** The page that the filters apply to. */
  readonly action: string;
  /** Parameters of the address that the form does not hold, such as the order. Never a cursor. */
  readonly keep?: Readonly<Record<string, string | undefined>>;
  /** `FilterSelect` and `FilterDates`. */
  readonly children: ReactNode;
}

/** Filters as a plain GET form: they work without scripts, and what is chosen stands in the address. */
export function FilterBar({ action, keep = {}, children }: FilterBarProps) {
  return (
    <form action={action} className={styles.bar} data-print="none">
      {Object.entries(keep).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {children}
      <button type="submit" className={styles.apply}>
        Filter
      </button>
    </form>
  );
}
