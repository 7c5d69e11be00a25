import { EntityGlyph } from "#components/entities/entity-glyph.tsx";
import { entityKinds, kindNames } from "#components/entities/kinds.ts";
import { count, counted } from "#lib/numbers.ts";
import type { PictureNode } from "../_picture/picture.ts";
import { mostExpanded } from "../_recipe/several.ts";
import styles from "./marked-panel.module.css";
import selection from "./selection.module.css";

interface MarkedPanelProps {
  readonly nodes: readonly PictureNode[];
  /** Whether all of them are pinned; null where there is no place to pin to. */
  readonly pinned: boolean | null;
  readonly onPin: () => void;
  readonly onHide: () => void;
  readonly onKeepOnly: () => void;
  readonly onExpand: () => void;
  readonly onSelect: (slug: string) => void;
  readonly onClear: () => void;
}

const named = 30;

/** The entities that are selected together, and what can be done with all of them. */
export function MarkedPanel({ nodes, pinned, ...actions }: MarkedPanelProps) {
  const tooMany = nodes.length > mostExpanded;
  return (
    <section className={selection.section} aria-labelledby="explorer-marked">
      <h2 id="explorer-marked" className={selection.name}>
        {counted(nodes.length, "entity", "entities")} selected
      </h2>
      <ul className={styles.kinds}>
        {entityKinds.map((kind) => {
          const found = nodes.filter((node) => node.kind === kind).length;
          return (
            found > 0 && (
              <li key={kind}>
                <EntityGlyph kind={kind} labelled={false} /> {count(found)}{" "}
                {kindNames[kind][found === 1 ? "one" : "many"].toLowerCase()}
              </li>
            )
          );
        })}
      </ul>
      <div className={selection.actions}>
        <button type="button" className={selection.button} onClick={actions.onKeepOnly}>
          Keep only these
        </button>
        <button type="button" className={selection.button} onClick={actions.onHide}>
          Hide
        </button>
        {pinned !== null && (
          <button type="button" className={selection.button} onClick={actions.onPin}>
            {pinned ? "Unpin" : "Pin"}
          </button>
        )}
        <button
          type="button"
          className={selection.button}
          disabled={tooMany}
          onClick={actions.onExpand}
        >
          Expand each
        </button>
        <button type="button" className={selection.button} onClick={actions.onClear}>
          Select none
        </button>
      </div>
      {tooMany && (
        <p className={selection.waiting}>At most {mostExpanded} can be expanded at once.</p>
      )}
      <ul className={styles.names}>
        {nodes.slice(0, named).map(({ slug, kind, name }) => (
          <li key={slug}>
            <button type="button" onClick={() => actions.onSelect(slug)}>
              <EntityGlyph kind={kind} labelled={false} /> <bdi>{name}</bdi>
            </button>
          </li>
        ))}
      </ul>
      {nodes.length > named && (
        <p className={selection.waiting}>and {count(nodes.length - named)} more</p>
      )}
    </section>
  );
}
