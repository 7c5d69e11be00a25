"use client";

import { useMemo, useState } from "react";
import { middleOf } from "../_canvas/arranger.ts";
import { supportsWebGL } from "../_canvas/webgl.ts";
import { ExportMenu } from "../_export/export-menu.tsx";
import { inSight } from "../_picture/sight.ts";
import { closeGroups, hasOpened } from "../_recipe/open-step.ts";
import { addPath, defaultHops } from "../_recipe/path-step.ts";
import { arrange } from "../_recipe/pins.ts";
import {
  addStart,
  collapse,
  expand,
  hide,
  type Recipe,
  toggle,
  unhide,
} from "../_recipe/recipe.ts";
import { expandEach, keepOnly } from "../_recipe/several.ts";
import { toFilter } from "../_recipe/statement-choice.ts";
import { Announcement } from "./announcement.tsx";
import styles from "./explorer.module.css";
import { Filters } from "./filters.tsx";
import { GraphCanvas } from "./graph-canvas.tsx";
import { GroupPanel } from "./group-panel.tsx";
import { MarkedPanel } from "./marked-panel.tsx";
import { Notices } from "./notices.tsx";
import { Panel } from "./panel.tsx";
import { PathPanel } from "./path-panel.tsx";
import { PictureTable } from "./picture-table.tsx";
import { Selection } from "./selection.tsx";
import { StatementFilters } from "./statement-filters.tsx";
import { Toolbar } from "./toolbar.tsx";
import { useCanvas } from "./use-canvas.ts";
import { useMatching } from "./use-matching.ts";
import { usePicture } from "./use-picture.ts";
import { useRecipe } from "./use-recipe.ts";

/** The explorer: a recipe in the address, the picture that it makes, and a panel about what is selected. */
export function Explorer() {
  const state = useRecipe();
  const { recipe, change } = state;
  const { picture, loading, failure, retry, stop } = usePicture(recipe);
  const counted = useMatching(picture, recipe.statements);
  const sight = useMemo(
    () => inSight(picture, recipe, counted.matching),
    [picture, recipe, counted.matching],
  );
  // An entity to expand as soon as the panel knows how many neighbours it has.
  const [expanding, setExpanding] = useState<string | null>(null);
  const drawn = recipe.view === "graph" && supportsWebGL();
  const step = (next: Recipe) => change(next, "step");
  const expandSoon = (slug: string) => {
    change({ ...recipe, selected: slug }, "detail");
    setExpanding(slug);
  };
  const canvas = useCanvas({ state, picture, sight, onExpand: expandSoon });
  const { marks, actions, group } = canvas;
  const entitySelected =
    recipe.selected !== null && picture.nodes.has(recipe.selected) ? recipe.selected : null;
  const markedNodes = sight.nodes.filter(({ slug }) => marks.marked.has(slug));

  return (
    <div className={styles.explorer}>
      <div className={styles.stage}>
        <Toolbar
          state={state}
          loading={loading || canvas.arrangement === null}
          drawable={supportsWebGL()}
          onAdd={(slug) => step(addStart(recipe, slug))}
          onLayout={(layout) => step(arrange(recipe, layout, recipe.focus ?? entitySelected))}
          menu={
            <ExportMenu
              state={state}
              viewing={canvas.viewing}
              sight={sight}
              view={drawn ? canvas.view : null}
              onPlaces={canvas.setGiven}
            />
          }
        />
        <div className={styles.picture}>
          {drawn ? (
            <GraphCanvas
              viewing={canvas.viewing}
              sight={sight}
              groupOf={canvas.drawn.groupOf}
              arrangement={canvas.arrangement}
              view={canvas.view}
              onView={canvas.setView}
              onMove={canvas.move}
              actions={actions}
            />
          ) : (
            <PictureTable sight={sight} selected={recipe.selected} onSelect={actions.onSelect} />
          )}
          <Notices
            picture={picture}
            fits={state.fits}
            failure={failure ?? canvas.dates.failure}
            onRetry={failure ? retry : canvas.dates.retry}
            onMore={expandSoon}
          />
        </div>
      </div>
      <Panel key={recipe.selected} title={recipe.selected ? "Selected" : "Picture"}>
        {markedNodes.length > 0 ? (
          <MarkedPanel
            nodes={markedNodes}
            pinned={canvas.view && markedNodes.every(({ slug }) => canvas.pinned.has(slug))}
            onPin={() => canvas.togglePins([...marks.marked])}
            onHide={actions.onHide}
            onKeepOnly={() => step(keepOnly(recipe, marks.marked, sight.nodes))}
            onExpand={() => step(expandEach(recipe, [...marks.marked]))}
            onSelect={actions.onSelect}
            onClear={marks.clear}
          />
        ) : group ? (
          <GroupPanel
            group={group}
            hub={picture.nodes.get(group.hub)?.name ?? group.hub}
            onOpen={() => actions.onExpand(group.slug)}
            onHide={actions.onHide}
            onSelect={(slug) => canvas.open(group.slug, slug)}
          />
        ) : (
          <Selection
            picture={picture}
            target={recipe.selected}
            filter={toFilter(recipe.statements)}
            expanding={expanding}
            onExpand={(slug, limit, ways) => {
              setExpanding(null);
              step(expand(recipe, slug, limit, ways));
            }}
            onExpandEnd={() => setExpanding(null)}
            onCollapse={(slug) => step(collapse(recipe, slug))}
            onHide={(slug) => step(hide(recipe, [slug]))}
            onCloseGroups={
              hasOpened(recipe, recipe.selected) ? (slug) => step(closeGroups(recipe, slug)) : null
            }
            onFindPath={(slug, to) =>
              step(addPath(recipe, { does: "path", slug, to, hops: defaultHops, typed: false }))
            }
            expanded={recipe.steps.some(
              (one) => one.does === "expand" && one.slug === recipe.selected,
            )}
            pinned={canvas.view && recipe.selected !== null && canvas.pinned.has(recipe.selected)}
            onPin={(slug) => canvas.togglePins([slug])}
            onCenter={
              recipe.layout === "radial" && recipe.selected !== middleOf(recipe, picture)
                ? (slug) => step(arrange(recipe, "radial", slug))
                : null
            }
          />
        )}
        <PathPanel
          picture={picture}
          recipe={recipe}
          onStep={step}
          onDetail={(next) => change(next, "detail")}
          onStop={stop}
          onRetry={retry}
        />
        <Filters
          picture={picture}
          recipe={recipe}
          onToggle={(kind) => step(toggle(recipe, kind))}
          onUnhide={() => step(unhide(recipe))}
        />
        <StatementFilters
          picture={picture}
          choice={recipe.statements}
          state={counted}
          onChange={(statements) => change({ ...recipe, statements }, "detail")}
        />
      </Panel>
      <Announcement picture={picture} sight={sight} selected={recipe.selected} group={group} />
    </div>
  );
}
