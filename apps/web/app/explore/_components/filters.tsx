import { EntityGlyph } from "#components/entities/entity-glyph.tsx";
import { entityKinds, kindNames } from "#components/entities/kinds.ts";
import type { EntityKind } from "#generated/graphql.ts";
import { count, counted } from "#lib/numbers.ts";
import type { Picture } from "../_picture/picture.ts";
import type { Recipe, Tie } from "../_recipe/recipe.ts";
import { ties } from "../_recipe/ties.ts";
import styles from "./filters.module.css";
import { useTieWords } from "./tie-words.ts";

interface FiltersProps {
  readonly picture: Picture;
  readonly recipe: Recipe;
  readonly onToggle: (kind: EntityKind | Tie) => void;
  readonly onUnhide: () => void;
}

/** What the picture is made of, each with its count: a legend whose lines are switches. */
export function Filters({ picture, recipe, onToggle, onUnhide }: FiltersProps) {
  const words = useTieWords();
  const kindCounts = tally([...picture.nodes.values()].map(({ kind }) => kind));
  const tieCounts = tally(picture.edges.map(({ tie }) => tie));
  const hidden = recipe.hidden.filter((slug) => picture.nodes.has(slug)).length;
  const shows = (kind: EntityKind | Tie) => !recipe.without.includes(kind);
  return (
    <section className={styles.filters} aria-labelledby="explorer-filters">
      <h2 id="explorer-filters" className={styles.title}>
        In the picture
        <span className={styles.sum}>
          {counted(picture.nodes.size, "entity", "entities")},{" "}
          {counted(picture.edges.length, "tie")}
        </span>
      </h2>
      <div className={styles.columns}>
        <fieldset className={styles.group}>
          <legend className="visually-hidden">Kinds of entity</legend>
          {entityKinds.map((kind) => {
            const found = kindCounts.get(kind) ?? 0;
            return (
              found > 0 && (
                <label key={kind} className={styles.switch}>
                  <input type="checkbox" checked={shows(kind)} onChange={() => onToggle(kind)} />
                  <EntityGlyph kind={kind} labelled={false} />
                  <span>{kindNames[kind].many}</span>
                  <span className={styles.count}>{count(found)}</span>
                </label>
              )
            );
          })}
        </fieldset>
        <fieldset className={styles.group}>
          <legend className="visually-hidden">Kinds of tie</legend>
          {ties.map((tie) => {
            const found = tieCounts.get(tie) ?? 0;
            return (
              found > 0 && (
                <label key={tie} className={styles.switch}>
                  <input type="checkbox" checked={shows(tie)} onChange={() => onToggle(tie)} />
                  <span
                    className={styles.line}
                    data-tie={tie === "SPEAKS_OF" ? "speaks" : "relation"}
                  />
                  <span>{words(tie)}</span>
                  <span className={styles.count}>{count(found)}</span>
                </label>
              )
            );
          })}
        </fieldset>
      </div>
      {hidden > 0 && (
        <p className={styles.hidden}>
          {counted(hidden, "entity", "entities")} hidden.{" "}
          <button type="button" className={styles.link} onClick={onUnhide}>
            Show again
          </button>
        </p>
      )}
    </section>
  );
}

function tally<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
