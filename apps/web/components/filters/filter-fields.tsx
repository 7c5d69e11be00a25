import { count } from "#lib/numbers.ts";
import styles from "./filter-bar.module.css";

interface FilterSelectProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  /** The values with how many statements each leaves; a `FacetCount` fits. */
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly count?: number;
  }[];
}

/** One of a few values, each with its count. Nothing where there is no choice. */
export function FilterSelect({ name, label, value, options }: FilterSelectProps) {
  if (options.length === 0 && !value) return null;
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      {/* The key makes the field follow the address when a chip drops its filter. */}
      <select key={value} name={name} defaultValue={value ?? ""} className={styles.input}>
        <option value="">Any</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
            {option.count !== undefined && ` (${count(option.count)})`}
          </option>
        ))}
      </select>
    </label>
  );
}

interface FilterDatesProps {
  readonly label: string;
  /** First and last day, `2024-08-13`, both in the span that is shown; see `dayRange` in `lib/params.ts`. */
  readonly from: string | undefined;
  readonly until: string | undefined;
  /** Names of the two parameters, where several lists share a page. */
  readonly names?: { readonly from: string; readonly until: string };
}

const plainNames = { from: "from", until: "until" };

/** A span of days, as `?from=` and `?until=`. */
export function FilterDates({ label, from, until, names = plainNames }: FilterDatesProps) {
  return (
    <fieldset className={styles.dates}>
      <legend className={styles.label}>{label}</legend>
      <input
        key={`from-${from}`}
        type="date"
        name={names.from}
        aria-label={`${label} from`}
        defaultValue={from}
        className={styles.input}
      />
      <span aria-hidden="true">–</span>
      <input
        key={`until-${until}`}
        type="date"
        name={names.until}
        aria-label={`${label} until`}
        defaultValue={until}
        className={styles.input}
      />
    </fieldset>
  );
}
