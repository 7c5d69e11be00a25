import { EntityGlyph } from "#components/entities/entity-glyph.tsx";
import { kindNames } from "#components/entities/kinds.ts";
import { Link } from "#components/shell/link.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import { graphql } from "#generated/index.ts";
import { count } from "#lib/numbers.ts";
import type { Picture, PictureNode } from "../_picture/picture.ts";
import { ExpandMenu } from "./expand-menu.tsx";
import { FindPath } from "./find-path.tsx";
import styles from "./selection.module.css";
import type { EntityActions } from "./selection.tsx";
import { useAnswer } from "./use-answer.ts";

const ExplorerEntity = graphql(`
  query ExplorerEntity($slug: String!) {
    entity(slug: $slug) {
      description
      counts {
        sources
      }
      ...ExpandMenu_entity
    }
  }
`);

interface EntityPanelProps extends EntityActions {
  readonly node: PictureNode;
  readonly picture: Picture;
}

/** The selected entity: who it is, how often it occurs, and where the picture can grow from it. */
export function EntityPanel({ node, picture, ...actions }: EntityPanelProps) {
  const { slug, kind, name } = node;
  const { result, retry } = useAnswer(ExplorerEntity, { slug });
  const entity = result?.ok ? result.data.entity : null;
  const counts = [
    ["quoted", node.quoted],
    ["spoken of", node.discussed],
    [node.relations === 1 ? "relation" : "relations", node.relations],
    [entity?.counts.sources === 1 ? "source" : "sources", entity?.counts.sources],
  ] as const;
  return (
    <section className={styles.section} aria-labelledby="explorer-selected">
      <div>
        <p className={styles.kind}>
          <EntityGlyph kind={kind} labelled={false} /> {kindNames[kind].one}
        </p>
        <h2 id="explorer-selected" className={styles.name}>
          <bdi>{name}</bdi>
        </h2>
      </div>
      {entity?.description && <p className={styles.description}>{entity.description}</p>}
      <dl className={styles.counts}>
        {counts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value === undefined ? "…" : count(value)}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.actions}>
        <Link href={`/entities/${slug}`} className={styles.button}>
          Open page
        </Link>
        <button type="button" className={styles.button} onClick={() => actions.onHide(slug)}>
          Hide
        </button>
        {actions.pinned !== null && (
          <button type="button" className={styles.button} onClick={() => actions.onPin(slug)}>
            {actions.pinned ? "Unpin" : "Pin"}
          </button>
        )}
        {actions.onCenter && (
          <button type="button" className={styles.button} onClick={() => actions.onCenter?.(slug)}>
            Put in the middle
          </button>
        )}
        {actions.onCloseGroups && (
          <button
            type="button"
            className={styles.button}
            onClick={() => actions.onCloseGroups?.(slug)}
          >
            Group again
          </button>
        )}
        {actions.expanded && (
          <button type="button" className={styles.button} onClick={() => actions.onCollapse(slug)}>
            Collapse
          </button>
        )}
      </div>
      <FindPath name={name} onFind={(to) => actions.onFindPath(slug, to)} />
      {!result && <p className={styles.waiting}>Counting neighbours…</p>}
      {result && !result.ok && <FailureState failure={result} onRetry={retry} />}
      {entity && (
        <ExpandMenu
          entity={entity}
          node={node}
          picture={picture}
          wanted={actions.expanding === slug}
          onExpand={(limit, ways) => actions.onExpand(slug, limit, ways)}
          onGiveUp={actions.onExpandEnd}
        />
      )}
    </section>
  );
}
