import { useEffect, useRef, useState } from "react";
import { EntityGlyph } from "#components/entities/entity-glyph.tsx";
import { entityKinds, kindNames } from "#components/entities/kinds.ts";
import type { EntityKind } from "#generated/graphql.ts";
import { count } from "#lib/numbers.ts";
import { defaultLimit, mostEntities, type Way } from "../_recipe/recipe.ts";
import styles from "./expand-dialog.module.css";
import type { CountedWay } from "./expand-menu.tsx";

interface ExpandDialogProps {
  readonly name: string;
  readonly ways: readonly CountedWay[];
  /** Whether these are all ways that there are. */
  readonly all: boolean;
  readonly onClose: () => void;
  readonly onExpand: (limit: number, ways: readonly Way[]) => void;
}

/** Asks which kinds and how many, where an expansion would bring more than one can read. */
export function ExpandDialog({ name, ways, all, onClose, onExpand }: ExpandDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [without, setWithout] = useState<ReadonlySet<EntityKind>>(new Set());
  useEffect(() => dialog.current?.showModal(), []);
  const kinds = entityKinds.filter((kind) => ways.some((way) => way.kind === kind));
  const countOf = (kind: EntityKind) =>
    ways.reduce((sum, way) => sum + (way.kind === kind ? way.count : 0), 0);
  const left = ways.filter(({ kind }) => !without.has(kind));
  const total = left.reduce((sum, way) => sum + way.count, 0);

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="expand-title" onClose={onClose}>
      <form
        className={styles.form}
        action={(data) => onExpand(limitIn(data), all && without.size === 0 ? [] : left)}
      >
        <h2 id="expand-title" className={styles.title}>
          Expand <bdi>{name}</bdi>
        </h2>
        <p>
          {count(total)} neighbours wait there. More than {count(defaultLimit)} at once are hard to
          read: choose what to bring.
        </p>
        <fieldset className={styles.kinds}>
          <legend>Kinds</legend>
          {kinds.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={!without.has(kind)}
                onChange={() => {
                  const next = new Set(without);
                  if (!next.delete(kind)) next.add(kind);
                  setWithout(next);
                }}
              />{" "}
              <EntityGlyph kind={kind} labelled={false} /> {kindNames[kind].many} (
              {count(countOf(kind))})
            </label>
          ))}
        </fieldset>
        <label className={styles.limit}>
          At most
          <input
            type="number"
            name="limit"
            min={1}
            max={mostEntities}
            defaultValue={defaultLimit}
            required
          />
          the most connected first
        </label>
        <div className={styles.actions}>
          <button type="button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
          <button type="submit" data-tone="primary" disabled={left.length === 0}>
            Expand
          </button>
        </div>
      </form>
    </dialog>
  );
}

function limitIn(data: FormData): number {
  const limit = Number(data.get("limit"));
  return Math.min(Math.max(1, Math.round(limit) || defaultLimit), mostEntities);
}
