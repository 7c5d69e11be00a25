import { href } from "#lib/params.ts";
import { Link } from "../shell/link.tsx";
import styles from "./filter-bar.module.css";
import { FilterChip } from "./filter-chip.tsx";

interface ActiveFilter {
  /** The parameter in the address. */
  readonly param: string;
  /** “Speaker” */
  readonly name: string;
  /** “Oleksandr Syrskyi” */
  readonly value: string;
}

interface ActiveFiltersProps {
  readonly pathname: string;
  /** Every parameter to keep, the filters among them; never a cursor. */
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly filters: readonly ActiveFilter[];
  /** Where on the page the list begins. */
  readonly anchor?: string;
}

/** The filters that are on, each with a link that drops it alone. */
export function ActiveFilters({ pathname, params, filters, anchor }: ActiveFiltersProps) {
  if (filters.length === 0) return null;
  const without = (dropped: readonly ActiveFilter[]) =>
    href(pathname, {
      ...params,
      ...Object.fromEntries(dropped.map(({ param }) => [param, undefined])),
    }) + (anchor ? `#${anchor}` : "");
  return (
    <div className={styles.chips}>
      {filters.map((filter) => (
        <FilterChip
          key={filter.param}
          name={filter.name}
          value={filter.value}
          dropHref={without([filter])}
        />
      ))}
      {filters.length > 1 && (
        <Link href={without(filters)} className={styles.all}>
          Drop all
        </Link>
      )}
    </div>
  );
}
