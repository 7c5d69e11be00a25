import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { Link } from "../shell/link.tsx";
import { EntityGlyph } from "./entity-glyph.tsx";
import styles from "./entity-link.module.css";
import { kindNames } from "./kinds.ts";

const fragment = graphql(`
  fragment EntityLink_entity on Entity {
    slug
    kind
    name
  }
`);

interface EntityLinkProps {
  readonly entity: FragmentType<typeof fragment>;
  /** Show the kind in words too, where the glyph alone is too little. */
  readonly withKind?: boolean;
}

/** An entity as it is named everywhere: glyph and name, linked to its page. */
export function EntityLink({ entity, withKind = false }: EntityLinkProps) {
  const { slug, kind, name } = readFragment(fragment, entity);
  return (
    <Link href={`/entities/${slug}`} className={styles.link} data-entity={slug}>
      <span className={styles.glyph}>
        <EntityGlyph kind={kind} labelled={!withKind} />
      </span>
      <bdi className={styles.name}>{name}</bdi>
      {withKind && <span className={styles.kind}>{kindNames[kind].one}</span>}
    </Link>
  );
}
