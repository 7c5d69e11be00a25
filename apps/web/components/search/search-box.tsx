import styles from "./search-box.module.css";
import { SearchField } from "./search-field.tsx";

interface SearchBoxProps {
  readonly id: string;
  readonly size?: "bar" | "hero";
}

/** The search: a plain form, which suggests while one types where scripts run. */
export function SearchBox({ id, size = "bar" }: SearchBoxProps) {
  return (
    <search>
      <form action="/search" className={styles.box} data-size={size} data-print="none">
        <label htmlFor={id} className="visually-hidden">
          Search people, places, claims and sources
        </label>
        <svg viewBox="0 0 16 16" className={styles.icon} aria-hidden="true">
          <circle cx="7" cy="7" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="m10.5 10.5 4 4" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
        </svg>
        <SearchField id={id} />
        {size === "hero" && (
          <button type="submit" className={styles.submit}>
            Search
          </button>
        )}
      </form>
    </search>
  );
}
