import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { count } from "#lib/numbers.ts";
import { EntityLink } from "./entity-link.tsx";
import styles from "./entity-row.module.css";

const fragment = graphql(`
  fragment EntityRow_entity on Entity {
    description
    counts {
      statements
      about
    }
    ...EntityLink_entity
  }
`);

interface EntityRowProps {
  readonly entity: FragmentType<typeof fragment>;
  /** False where there is room for the name and its numbers only. */
  readonly described?: boolean;
}

/** An entity in a list: name, what it is, how often it speaks and is spoken of. */
export function EntityRow({ entity, described = true }: EntityRowProps) {
  const found = readFragment(fragment, entity);
  const { description, counts } = found;
  return (
    <div className={styles.row}>
      <div className={styles.name}>
        <EntityLink entity={found} />
        {described && description && <p className={styles.description}>{description}</p>}
      </div>
      <dl className={styles.counts}>
        <div>
          <dt>quoted</dt>
          <dd>{count(counts.statements)}</dd>
        </div>
        <div>
          <dt>spoken of</dt>
          <dd>{count(counts.about)}</dd>
        </div>
      </dl>
    </div>
  );
}
