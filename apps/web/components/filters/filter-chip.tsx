import { Link } from "../shell/link.tsx";
import styles from "./filter-chip.module.css";

interface FilterChipProps {
  readonly name: string;
  readonly value: string;
  /** The same page without this filter. */
  readonly dropHref: string;
}

/** A filter that is on, and the link that drops it. */
export function FilterChip({ name, value, dropHref }: FilterChipProps) {
  return (
    <Link href={dropHref} className={styles.chip}>
      <span className="visually-hidden">Drop the filter </span>
      <span className={styles.name}>{name}</span>
      <bdi>{value}</bdi>
      <span aria-hidden="true" className={styles.cross}>
        ×
      </span>
    </Link>
  );
}
