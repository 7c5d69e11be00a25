import { EntityGlyph } from "#components/entities/entity-glyph.tsx";
import { Link } from "#components/shell/link.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { exploreHref } from "../_recipe/explore-href.ts";
import styles from "./explore-start.module.css";

const fragment = graphql(`
  fragment StartList_entity on Entity {
    slug
    kind
    name
  }
`);

interface StartListProps {
  readonly entries: readonly {
    readonly entity: FragmentType<typeof fragment>;
    /** Why it is in this list. */
    readonly note?: string;
  }[];
}

/** Entities to begin at: each leads to its picture, not to its page. */
export function StartList({ entries }: StartListProps) {
  return (
    <ol className={styles.list}>
      {entries.map(({ entity, note }) => {
        const { slug, kind, name } = readFragment(fragment, entity);
        return (
          <li key={slug}>
            <Link href={exploreHref(slug)} className={styles.start}>
              <EntityGlyph kind={kind} />
              <bdi className={styles.name}>{name}</bdi>
              {note && <span className={styles.note}>{note}</span>}
            </Link>
          </li>
        );
      })}
    </ol>
  );
}
