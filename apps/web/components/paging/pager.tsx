import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { href } from "#lib/params.ts";
import { sectionParam } from "#lib/section-params.ts";
import { Link } from "../shell/link.tsx";
import styles from "./pager.module.css";

const fragment = graphql(`
  fragment Pager_pageInfo on PageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
`);

interface PagerProps {
  readonly pageInfo: FragmentType<typeof fragment>;
  readonly pathname: string;
  /** The parameters to keep, without `after` and `before`. */
  readonly params?: Readonly<Record<string, string | readonly string[] | null | undefined>>;
  /** Where on the page the list begins. */
  readonly anchor?: string;
  readonly label?: string;
  /** Where several lists share a page: the prefix of this one's cursors, as in `?saidAfter=`. */
  readonly section?: string;
}

/** Links to the page before and after, by cursor. Nothing where one page holds all. */
export function Pager(props: PagerProps) {
  const { pageInfo, pathname, params = {}, anchor, label = "Pages", section } = props;
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = readFragment(fragment, pageInfo);
  if (!hasNextPage && !hasPreviousPage) return null;
  const to = (where: "after" | "before", cursor: string) =>
    href(pathname, { ...params, [section ? sectionParam(section, where) : where]: cursor }) +
    (anchor ? `#${anchor}` : "");
  return (
    <nav className={styles.pager} aria-label={label} data-print="none">
      {hasPreviousPage && startCursor ? (
        <Link href={to("before", startCursor)} rel="prev" className={styles.link}>
          <span aria-hidden="true">←</span> Previous
        </Link>
      ) : (
        <span />
      )}
      {hasNextPage && endCursor ? (
        <Link href={to("after", endCursor)} rel="next" className={styles.link}>
          Next <span aria-hidden="true">→</span>
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}
