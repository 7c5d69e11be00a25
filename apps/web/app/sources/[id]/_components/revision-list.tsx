import { InstantText } from "#components/dates/instant-text.tsx";
import { Link } from "#components/shell/link.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { counted } from "#lib/numbers.ts";
import { href } from "#lib/params.ts";
import styles from "./source-page.module.css";

const fragment = graphql(`
  fragment RevisionList_source on Source {
    id
    revision {
      id
    }
    revisions {
      id
      sha256
      retrievedAt
    }
  }
`);

interface RevisionListProps {
  readonly source: FragmentType<typeof fragment>;
  /** Id of the text that is shown. */
  readonly shown: string;
}

/** All texts that a source has had. A changed text is a new one; the old ones stay readable. */
export function RevisionList({ source, shown }: RevisionListProps) {
  const { id, revision, revisions } = readFragment(fragment, source);
  const current = revision.id;
  if (revisions.length === 1) return null;
  return (
    <>
      {shown !== current && (
        <p className={styles.older} role="status">
          This is an older text of the source.{" "}
          <Link href={`/sources/${id}`}>Read the current one</Link>
        </p>
      )}
      <details className={styles.revisions} open={shown !== current}>
        <summary>{counted(revisions.length, "version")} of the text</summary>
        <ol className={styles.revisionList}>
          {revisions.map((one) => (
            <li key={one.id}>
              <Link
                href={href(`/sources/${id}`, { revision: one.id === current ? null : one.id })}
                aria-current={one.id === shown ? "true" : undefined}
              >
                <InstantText at={one.retrievedAt} precision="MINUTE" />
              </Link>
              <span className={styles.note}>
                {one.id === current ? "current" : "older"}
                {one.id === shown && ", shown"}
              </span>
              <code className={styles.hash} title={`SHA-256 of the text: ${one.sha256}`}>
                {one.sha256.slice(0, 12)}
              </code>
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}
