"use client";

import { type KeyboardEvent, useState } from "react";
import type { SearchTarget } from "#components/search/search-target.ts";
import { SuggestionList } from "#components/search/suggestion-list.tsx";
import { useSuggestionField } from "#components/search/use-suggestion-field.ts";
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
  const source = "/explore/suggestions";
  const field = useSuggestionField({ id, initial: initial?.text ?? "", source });
  const { suggestions, active } = field;
  const [slug, setSlug] = useState(initial?.slug ?? null);

  const choose = (target: SearchTarget) => {
    const chosen = slugOfStart(target.href);
    field.close();
    field.setText(onChoose ? "" : target.label);
    setSlug(onChoose ? null : chosen);
    if (chosen !== null) onChoose?.(chosen);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (field.takeKey(event) || !field.open) return;
    const target = suggestions[active] ?? (event.key === "Tab" ? suggestions[0] : undefined);
    if (event.key === "Enter" && (target ?? onChoose)) {
      event.preventDefault();
      const first = target ?? suggestions[0];
      if (first) choose(first);
    } else if (event.key === "Tab" && !event.shiftKey && target && !onChoose) {
      // The choice is taken along; the focus goes on.
      choose(target);
    }
  };

  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        {...field.input}
        name={name}
        className={styles.input}
        placeholder={placeholder}
        onChange={(event) => {
          field.input.onChange(event);
          setSlug(null);
        }}
        onKeyDown={onKeyDown}
        required={!onChoose}
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that asked for it
        autoFocus={autoFocus}
      />
      {slug !== null && <input type="hidden" name={`${name}-slug`} value={slug} />}
      {field.open && (
        <SuggestionList
          id={field.listId}
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
