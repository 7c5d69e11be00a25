import type { ReactNode } from "react";
import box from "#components/search/search-box.module.css";
import { SearchField } from "#components/search/search-field.tsx";
import type { Layout } from "../_recipe/recipe.ts";
import { readRecipe } from "../_recipe/recipe-address.ts";
import { LayoutChoice } from "./layout-choice.tsx";
import styles from "./toolbar.module.css";
import type { RecipeState } from "./use-recipe.ts";

interface ToolbarProps {
  readonly state: RecipeState;
  readonly loading: boolean;
  /** Whether this browser can draw the graph. */
  readonly drawable: boolean;
  readonly onAdd: (slug: string) => void;
  readonly onLayout: (layout: Layout) => void;
  /** What takes the picture out of here. */
  readonly menu: ReactNode;
}

/** Above the picture: add an entity, undo and redo, graph or table. */
export function Toolbar({ state, loading, drawable, onAdd, onLayout, menu }: ToolbarProps) {
  const { recipe, change, canUndo, canRedo, undo, redo } = state;
  return (
    <div className={styles.toolbar}>
      <search className={styles.add}>
        <div className={box.box}>
          <label htmlFor="explorer-add" className="visually-hidden">
            Add an entity to the picture
          </label>
          <svg viewBox="0 0 16 16" className={box.icon} aria-hidden="true">
            <path
              d="M8 3v10M3 8h10"
              stroke="currentColor"
              strokeWidth="1.6"
              strokeLinecap="round"
            />
          </svg>
          <SearchField
            id="explorer-add"
            source="/explore/suggestions"
            placeholder="Add an entity…"
            onChoose={(address) => {
              // A suggestion is the address of the picture that opens there.
              const [start] = readRecipe(new URL(address, location.origin).searchParams).steps;
              if (start) onAdd(start.slug);
            }}
          />
        </div>
      </search>
      <div className={styles.group}>
        <ToolButton
          label="Undo"
          disabled={!canUndo}
          onClick={undo}
          path="M6 3 2.5 6.5 6 10M3 6.5h6a4 4 0 0 1 0 8H7"
        />
        <ToolButton
          label="Redo"
          disabled={!canRedo}
          onClick={redo}
          path="M10 3l3.5 3.5L10 10M13 6.5H7a4 4 0 0 0 0 8h2"
        />
      </div>
      <p role="status" className={styles.status}>
        {loading && "Loading…"}
      </p>
      {drawable && recipe.view === "graph" && (
        <LayoutChoice layout={recipe.layout} onChoose={onLayout} />
      )}
      {drawable ? (
        <fieldset className={styles.group}>
          <legend className="visually-hidden">Show as</legend>
          {(["graph", "table"] as const).map((view) => (
            <button
              key={view}
              type="button"
              className={styles.choice}
              aria-pressed={recipe.view === view}
              onClick={() => change({ ...recipe, view }, "detail")}
            >
              {view === "graph" ? "Graph" : "Table"}
            </button>
          ))}
        </fieldset>
      ) : (
        <p className={styles.note}>This browser has no WebGL: the picture is shown as a table.</p>
      )}
      {menu}
    </div>
  );
}

interface ToolButtonProps {
  readonly label: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
  readonly path: string;
}

function ToolButton({ label, disabled, onClick, path }: ToolButtonProps) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path
          d={path}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
}
