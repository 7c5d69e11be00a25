import { EntityGlyph } from "#components/entities/entity-glyph.tsx";
import { Link } from "#components/shell/link.tsx";
import { formatLocation } from "#lib/location.ts";
import { count, counted } from "#lib/numbers.ts";
import { href } from "#lib/params.ts";
import type { Mark } from "../_marks/marks.ts";
import { type MapState, toParams } from "./map-state.ts";
import styles from "./mark-list.module.css";

interface MarkRowProps {
  readonly mark: Mark;
  readonly state: MapState;
}

/** A mark in words: what it is, where and how exactly, how many statements; its link selects it on the map. */
export function MarkRow({ mark, state }: MarkRowProps) {
  const { kind, slug, name, placeName, contested } = mark;
  const selected = slug === state.place;
  return (
    <li className={styles.row} data-of={slug} data-selected={selected || undefined}>
      <div className={styles.text}>
        <Link
          href={href("/map", toParams({ ...state, place: slug }))}
          scroll={false}
          className={styles.name}
          aria-current={selected ? "true" : undefined}
        >
          <EntityGlyph kind={kind} />
          <bdi>{name}</bdi>
        </Link>
        <span className={styles.where}>
          {kind === "EVENT" && (
            <>
              in <bdi>{placeName}</bdi>
              {contested && " (contested)"},{" "}
            </>
          )}
          {formatLocation(mark)}
        </span>
      </div>
      <span className={styles.count} title={counted(mark.count, "statement")}>
        {count(mark.count)}
        <span className="visually-hidden">{mark.count === 1 ? " statement" : " statements"}</span>
      </span>
    </li>
  );
}
