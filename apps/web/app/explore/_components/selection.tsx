import type { StatementFilter } from "#generated/graphql.ts";
import type { Picture } from "../_picture/picture.ts";
import type { Way } from "../_recipe/recipe.ts";
import { EntityPanel } from "./entity-panel.tsx";
import { RelationPanel } from "./relation-panel.tsx";
import styles from "./selection.module.css";
import { SpeakingPanel } from "./speaking-panel.tsx";

export interface EntityActions {
  /** Slug of the entity to expand as soon as its neighbours are counted. */
  readonly expanding: string | null;
  readonly onExpand: (slug: string, limit: number, ways: readonly Way[]) => void;
  /** The wish to expand was given up. */
  readonly onExpandEnd: () => void;
  readonly onCollapse: (slug: string) => void;
  readonly onHide: (slug: string) => void;
  /** Draws what hangs on it as groups again; null if none was opened. */
  readonly onCloseGroups: ((slug: string) => void) | null;
  /** Asks how an entity is connected to another one. */
  readonly onFindPath: (slug: string, to: string) => void;
  /** Whether the selected entity was expanded. */
  readonly expanded: boolean;
  /** Whether it is pinned; null where there is no place to pin it to. */
  readonly pinned: boolean | null;
  readonly onPin: (slug: string) => void;
  /** Puts it in the middle; null in a layout that has none. */
  readonly onCenter: ((slug: string) => void) | null;
}

interface SelectionProps extends EntityActions {
  readonly picture: Picture;
  readonly target: string | null;
  /** Which statements count behind a tie; all if null. */
  readonly filter: StatementFilter | null;
}

/** The upper part of the panel: the entity or the tie that is selected. */
export function Selection({ picture, target, filter, ...actions }: SelectionProps) {
  const node = target === null ? undefined : picture.nodes.get(target);
  if (node) return <EntityPanel key={node.slug} node={node} picture={picture} {...actions} />;
  const edge = picture.edges.find(({ id }) => id === target);
  if (!edge) {
    // Nothing can be selected yet, or the paths say what can be done.
    if (picture.nodes.size === 0 || picture.paths.length > 0) return null;
    return (
      <p className={styles.hint}>
        Select an entity to see who it is and to expand it, or a tie to read the statements behind
        it.
      </p>
    );
  }
  const from = picture.nodes.get(edge.from);
  const to = picture.nodes.get(edge.to);
  if (edge.tie !== "SPEAKS_OF") return <RelationPanel key={edge.id} id={edge.id} />;
  return (
    from && to && <SpeakingPanel key={edge.id} edge={edge} from={from} to={to} filter={filter} />
  );
}
