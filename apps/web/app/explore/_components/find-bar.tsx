import { type KeyboardEvent, type RefObject, useState } from "react";
import { EntityGlyph } from "#components/entities/entity-glyph.tsx";
import { counted } from "#lib/numbers.ts";
import { findIn } from "../_picture/find-in.ts";
import type { PictureNode } from "../_picture/picture.ts";
import styles from "./find-bar.module.css";

interface FindBarProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly nodes: readonly PictureNode[];
  /** A hit is looked at; null when none is any more. */
  readonly onShow: (slug: string | null) => void;
  readonly onChoose: (slug: string) => void;
  /** The search is over, and the picture takes the keys again. */
  readonly onLeave: () => void;
}

const shown = 8;

/** Finds an entity in the picture: arrows walk the hits, and the camera goes with them. */
export function FindBar({ field, nodes, onShow, onChoose, onLeave }: FindBarProps) {
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const hits = findIn(nodes, text);
  const first = Math.max(0, Math.min(active - shown + 1, hits.length - shown));
  const open = text.trim() !== "";

  const goTo = (index: number) => {
    setActive(index);
    onShow(hits[index]?.slug ?? null);
  };
  const close = () => {
    setText("");
    setActive(0);
    onShow(null);
  };
  const choose = (slug: string) => {
    close();
    onChoose(slug);
    onLeave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const hit = hits[active];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (hits.length > 0) goTo((active + step + hits.length) % hits.length);
    } else if (event.key === "Enter" && hit) choose(hit.slug);
    else if (event.key === "Escape") {
      close();
      onLeave();
    } else return;
    event.preventDefault();
  };

  return (
    <search className={styles.find} data-own-search>
      <label htmlFor="explorer-find" className="visually-hidden">
        Find in the picture
      </label>
      <svg viewBox="0 0 16 16" className={styles.icon} aria-hidden="true">
        <circle cx="7" cy="7" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path
          d="m10.2 10.2 3.6 3.6"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeLinecap="round"
        />
      </svg>
      <input
        ref={field}
        id="explorer-find"
        type="search"
        className={styles.field}
        placeholder="Find in the picture"
        value={text}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        role="combobox"
        aria-expanded={open && hits.length > 0}
        aria-controls="explorer-hits"
        aria-autocomplete="list"
        aria-activedescendant={open && hits.length > 0 ? `explorer-hit-${active}` : undefined}
        onKeyDown={onKeyDown}
        onBlur={close}
        onChange={({ target }) => {
          setText(target.value);
          setActive(0);
          onShow(findIn(nodes, target.value)[0]?.slug ?? null);
        }}
      />
      {open && (
        <div className={styles.hits}>
          <p className={styles.count} role="status">
            {hits.length > 0
              ? `${active + 1} of ${counted(hits.length, "hit")}`
              : "Not in the picture"}
          </p>
          <div id="explorer-hits" role="listbox" aria-label="Hits">
            {hits.slice(first, first + shown).map(({ slug, kind, name }, place) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus (aria-activedescendant)
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the field
              <div
                key={slug}
                id={`explorer-hit-${first + place}`}
                role="option"
                aria-selected={first + place === active}
                className={styles.hit}
                // The field must not lose the focus before the click counts.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(slug)}
              >
                <EntityGlyph kind={kind} /> <bdi>{name}</bdi>
              </div>
            ))}
          </div>
        </div>
      )}
    </search>
  );
}
