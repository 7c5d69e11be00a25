import box from "#components/search/search-box.module.css";
import { SearchField } from "#components/search/search-field.tsx";
import styles from "./explore-start.module.css";

interface StartSearchProps {
  readonly text: string | undefined;
}

/** Looks for an entity to begin at: a plain form, which suggests while one types where scripts run. */
export function StartSearch({ text }: StartSearchProps) {
  return (
    <search className={styles.search}>
      <form action="/explore" className={box.box} data-size="hero">
        <label htmlFor="explore-search" className="visually-hidden">
          Search an entity to start at
        </label>
        <svg viewBox="0 0 16 16" className={box.icon} aria-hidden="true">
          <circle cx="7" cy="7" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="m10.5 10.5 4 4" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
        </svg>
        <SearchField
          id="explore-search"
          source="/explore/suggestions"
          placeholder={text ?? "A person, place, organization…"}
        />
        <button type="submit" className={box.submit}>
          Find
        </button>
      </form>
    </search>
  );
}
