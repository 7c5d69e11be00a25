import { useEffect, useEffectEvent, useState } from "react";
import { EntityGlyph } from "#components/entities/entity-glyph.tsx";
import { kindNames } from "#components/entities/kinds.ts";
import type { ExpandMenu_EntityFragment } from "#generated/graphql.ts";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { count } from "#lib/numbers.ts";
import { countShown, type Picture, type PictureNode } from "../_picture/picture.ts";
import { defaultLimit, type Way } from "../_recipe/recipe.ts";
import { ExpandDialog } from "./expand-dialog.tsx";
import styles from "./expand-menu.module.css";
import { useTieWords } from "./tie-words.ts";

const fragment = graphql(`
  fragment ExpandMenu_entity on Entity {
    neighborCounts {
      edge
      relationType
      direction
      kind
      count
    }
  }
`);

export interface CountedWay extends Way {
  readonly key: string;
  readonly count: number;
}

interface ExpandMenuProps {
  readonly entity: FragmentType<typeof fragment>;
  readonly node: PictureNode;
  readonly picture: Picture;
  /** Expand without another click. */
  readonly wanted: boolean;
  readonly onExpand: (limit: number, ways: readonly Way[]) => void;
  readonly onGiveUp: () => void;
}

/** Where the picture can grow from an entity: each way with how many wait there, before they are loaded. */
export function ExpandMenu({ entity, node, picture, wanted, onExpand, onGiveUp }: ExpandMenuProps) {
  const words = useTieWords();
  const ways = readFragment(fragment, entity).neighborCounts.flatMap(toWay);
  const shownBy = new Map(ways.map((way) => [way.key, countShown(picture, node.slug, way)]));
  const whole = ways.every(({ key, count: all }) => (shownBy.get(key) ?? 0) >= all);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<readonly CountedWay[] | null>(null);
  const picked = chosen.size > 0 ? ways.filter(({ key }) => chosen.has(key)) : ways;
  const total = picked.reduce((sum, way) => sum + way.count, 0);

  const start = () => {
    if (whole) onGiveUp();
    else if (total > defaultLimit) setAsked(picked);
    else onExpand(defaultLimit, picked.length === ways.length ? [] : picked);
  };
  const startWanted = useEffectEvent(start);
  useEffect(() => {
    if (wanted) startWanted();
  }, [wanted]);

  if (ways.length === 0) return <p className={styles.none}>Nothing is tied to it yet.</p>;
  return (
    <div className={styles.menu}>
      <h3 className={styles.title}>
        Neighbours <span className={styles.note}>shown of all</span>
      </h3>
      <ul className={styles.ways}>
        {ways.map((way) => {
          const shown = shownBy.get(way.key) ?? 0;
          return (
            <li key={way.key}>
              <label className={styles.way}>
                <input
                  type="checkbox"
                  checked={chosen.has(way.key)}
                  onChange={() => setChosen(toggled(chosen, way.key))}
                />
                <span>
                  {words(way.tie, way.direction)}{" "}
                  <span className={styles.kind}>
                    <EntityGlyph kind={way.kind} labelled={false} />{" "}
                    {kindNames[way.kind][way.count === 1 ? "one" : "many"].toLowerCase()}
                  </span>
                </span>
                <span className={styles.count} data-whole={shown >= way.count}>
                  {count(shown)} / {count(way.count)}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      {whole ? (
        <p className={styles.none}>All its neighbours are in the picture.</p>
      ) : (
        <button type="button" className={styles.expand} onClick={start}>
          {chosen.size > 0 ? `Expand chosen (${count(total)})` : "Expand all"}
        </button>
      )}
      {asked && (
        <ExpandDialog
          name={node.name}
          ways={asked}
          all={asked.length === ways.length}
          onClose={() => {
            setAsked(null);
            onGiveUp();
          }}
          onExpand={(limit, through) => {
            setAsked(null);
            onExpand(limit, through);
          }}
        />
      )}
    </div>
  );
}

function toWay(row: ExpandMenu_EntityFragment["neighborCounts"][number]): CountedWay[] {
  const { direction, kind } = row;
  const tie = row.edge === "SPEAKS_OF" ? "SPEAKS_OF" : row.relationType;
  if (!tie || direction === "BOTH") return [];
  return [{ key: `${tie} ${direction} ${kind}`, tie, direction, kind, count: row.count }];
}

function toggled(chosen: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(key)) next.add(key);
  return next;
}
