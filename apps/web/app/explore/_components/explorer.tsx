"use client";

import { useMemo, useState } from "react";
import { supportsWebGL } from "../_canvas/webgl.ts";
import { inSight } from "../_picture/picture.ts";
import {
  addStart,
  collapse,
  expand,
  hide,
  type Recipe,
  toggle,
  unhide,
} from "../_recipe/recipe.ts";
import { Announcement } from "./announcement.tsx";
import styles from "./explorer.module.css";
import { Filters } from "./filters.tsx";
import { GraphCanvas } from "./graph-canvas.tsx";
import { Notices } from "./notices.tsx";
import { Panel } from "./panel.tsx";
import { PictureTable } from "./picture-table.tsx";
import { Selection } from "./selection.tsx";
import { Toolbar } from "./toolbar.tsx";
import { usePicture } from "./use-picture.ts";
import { useRecipe } from "./use-recipe.ts";

/** The explorer: a recipe in the address, the picture that it makes, and a panel about what is selected. */
export function Explorer() {
  const state = useRecipe();
  const { recipe, change } = state;
  const { picture, loading, failure, retry } = usePicture(recipe);
  const sight = useMemo(() => inSight(picture, recipe), [picture, recipe]);
  // An entity to expand as soon as the panel knows how many neighbours it has.
  const [expanding, setExpanding] = useState<string | null>(null);
  const drawn = recipe.view === "graph" && supportsWebGL();
  const step = (next: Recipe) => change(next, "step");
  const select = (selected: string | null) => change({ ...recipe, selected }, "detail");

  return (
    <div className={styles.explorer}>
      <div className={styles.stage}>
        <Toolbar
          state={state}
          loading={loading}
          drawable={supportsWebGL()}
          onAdd={(slug) => step(addStart(recipe, slug))}
        />
        <div className={styles.picture}>
          {drawn ? (
            <GraphCanvas
              picture={picture}
              sight={sight}
              selected={recipe.selected}
              seed={recipe.seed}
              onSelect={select}
              onExpand={(slug) => {
                select(slug);
                setExpanding(slug);
              }}
              onHide={(slug) => step(hide(recipe, slug))}
              onRearrange={() => step({ ...recipe, seed: recipe.seed + 1 })}
            />
          ) : (
            <PictureTable sight={sight} selected={recipe.selected} onSelect={select} />
          )}
          <Notices
            picture={picture}
            fits={state.fits}
            failure={failure}
            onRetry={retry}
            onMore={(slug) => {
              select(slug);
              setExpanding(slug);
            }}
          />
        </div>
      </div>
      <Panel key={recipe.selected} title={recipe.selected ? "Selected" : "Picture"}>
        <Selection
          picture={picture}
          target={recipe.selected}
          expanding={expanding}
          onExpand={(slug, limit, ways) => {
            setExpanding(null);
            step(expand(recipe, slug, limit, ways));
          }}
          onExpandEnd={() => setExpanding(null)}
          onCollapse={(slug) => step(collapse(recipe, slug))}
          onHide={(slug) => step(hide(recipe, slug))}
          expanded={recipe.steps.some(
            (one) => one.does === "expand" && one.slug === recipe.selected,
          )}
        />
        <Filters
          picture={picture}
          recipe={recipe}
          onToggle={(kind) => change(toggle(recipe, kind), "detail")}
          onUnhide={() => step(unhide(recipe))}
        />
      </Panel>
      <Announcement picture={picture} sight={sight} selected={recipe.selected} />
    </div>
  );
}
