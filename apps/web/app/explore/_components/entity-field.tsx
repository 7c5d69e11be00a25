"use client";

import { type KeyboardEvent, useState } from "react";
import type { SearchTarget } from "#components/search/search-target.ts";
import { SuggestionList } from "#components/search/suggestion-list.tsx";
import { useSuggestions } from "#components/search/use-suggestions.ts";
import { slugOfStart } from "../_recipe/explore-href.ts";
import styles from "./entity-field.module.css";

interface EntityFieldProps {
  readonly id: string;
  readonly label: string;
  /** Of the field in its form; the slug of what was chosen goes as `<name>-slug`. */
  readonly name: string;
  readonly initial?: { readonly text: string; readonly slug: string | null };
  readonly placeholder?: string;
  /** Where the field came at the reader's wish. */
  readonly autoFocus?: boolean;
  /** Instead of leaving the choice in the field. */
  readonly onChoose?: (slug: string) => void;
}

/** A field for an entity: what is typed is suggested for, and a plain name does where no script runs. */
export function EntityField(props: EntityFieldProps) {
  const { id, label, name, initial, placeholder = "A name…", onChoose, autoFocus } = props;
  const [text, setText] = useState(initial?.text ?? "");
  const [slug, setSlug] = useState(initial?.slug ?? null);
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(-1);
  const suggestions = useSuggestions(typed, "/explore/suggestions");
  const open = typed !== "" && suggestions.length > 0;
  const listId = `${id}-suggestions`;

  const close = () => {
    setTyped("");
    setActive(-1);
  };
  const choose = (target: SearchTarget) => {
    const chosen = slugOfStart(target.href);
    close();
    setText(onChoose ? "" : target.label);
    setSlug(onChoose ? null : chosen);
    if (chosen !== null) onChoose?.(chosen);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    const target = suggestions[active] ?? (event.key === "Tab" ? suggestions[0] : undefined);
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      // One place more than there are suggestions: the field itself.
      const places = suggestions.length + 1;
      setActive(((active + 1 + step + places) % places) - 1);
    } else if (event.key === "Enter" && (target ?? onChoose)) {
      event.preventDefault();
      const first = target ?? suggestions[0];
      if (first) choose(first);
    } else if (event.key === "Tab" && !event.shiftKey && target && !onChoose) {
      // The choice is taken along; the focus goes on.
      choose(target);
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
    }
  };

  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        name={name}
        className={styles.input}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setTyped(event.target.value);
          setSlug(null);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
        maxLength={200}
        required={!onChoose}
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that asked for it
        autoFocus={autoFocus}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        role="combobox"
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && active >= 0 ? `${listId}-${active}` : undefined}
      />
      {slug !== null && <input type="hidden" name={`${name}-slug`} value={slug} />}
      {open && (
        <SuggestionList
          id={listId}
          suggestions={suggestions}
          active={active}
          enter="chooses"
          onChoose={(href) => {
            const target = suggestions.find((one) => one.href === href);
            if (target) choose(target);
          }}
        />
      )}
    </div>
  );
}
