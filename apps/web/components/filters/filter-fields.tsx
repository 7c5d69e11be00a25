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
      <Day label={label} bound="from" name={names.from} value={from} />
      <Day label={label} bound="until" name={names.until} value={until} />
    </fieldset>
  );
}

interface DayProps {
  readonly label: string;
  readonly bound: "from" | "until";
  readonly name: string;
  readonly value: string | undefined;
}

function Day({ label, bound, name, value }: DayProps) {
  return (
    <label className={styles.day}>
      <span className={styles.label} aria-hidden="true">
        {bound}
      </span>
      <input
        key={value}
        type="date"
        name={name}
        aria-label={`${label} ${bound}`}
        defaultValue={value}
        className={styles.input}
      />
    </label>
  );
}
