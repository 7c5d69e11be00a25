import { compareHref } from "#lib/compare-href.ts";
import { Link } from "../shell/link.tsx";
import styles from "./compare-pairs.module.css";
import type { Pair } from "./pairs.ts";

interface ComparePairsProps {
  readonly pairs: readonly Pair[];
  /** Slug of the subject on which they are compared. */
  readonly about?: string | undefined;
}

/** Ways to set speakers side by side. Nothing where there are no two. */
export function ComparePairs({ pairs, about }: ComparePairsProps) {
  if (pairs.length === 0) return null;
  return (
    <p className={styles.pairs} data-print="none">
      <span className={styles.label}>Compare</span>
      {pairs.map(({ left, right }) => (
        <Link
          key={`${left.slug} ${right.slug}`}
          href={compareHref({ left: left.slug, right: right.slug, about })}
        >
          {left.name} and {right.name}
        </Link>
      ))}
    </p>
  );
}
