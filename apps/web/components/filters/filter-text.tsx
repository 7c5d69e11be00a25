import styles from "./filter-bar.module.css";

interface FilterTextProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
}

/** Words to look for. */
export function FilterText({ name, label, value }: FilterTextProps) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      {/* The key makes the field follow the address when a chip drops its filter. */}
      <input
        key={value}
        type="search"
        name={name}
        defaultValue={value}
        maxLength={200}
        className={styles.input}
      />
    </label>
  );
}
