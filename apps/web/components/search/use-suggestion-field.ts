"use client";

import { type ChangeEvent, type KeyboardEvent, useState } from "react";
import { useSuggestions } from "./use-suggestions.ts";

interface SuggestionFieldOptions {
  /** Of the input. */
  readonly id: string;
  readonly initial: string;
  /** Route that suggests; the whole graph if left out. */
  readonly source?: string | undefined;
}

/** A combobox over suggestions: its state, what its input needs, and the keys that all such fields share. */
export function useSuggestionField({ id, initial, source }: SuggestionFieldOptions) {
  const [text, setText] = useState(initial);
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(-1);
  const suggestions = useSuggestions(typed, source);
  const open = typed !== "" && suggestions.length > 0;
  const listId = `${id}-suggestions`;

  const close = () => {
    setTyped("");
    setActive(-1);
  };

  /** Arrows walk the suggestions, Escape closes them; tells whether the key was one of these. */
  const takeKey = (event: KeyboardEvent): boolean => {
    if (!open) return false;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      // One place more than there are suggestions: the field itself.
      const places = suggestions.length + 1;
      setActive(((active + 1 + step + places) % places) - 1);
    } else if (event.key === "Escape") close();
    else return false;
    event.preventDefault();
    return true;
  };

  const input = {
    ...{ id, type: "search", value: text, maxLength: 200, role: "combobox" },
    ...{ autoComplete: "off", autoCapitalize: "off", spellCheck: false },
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
      setText(target.value);
      setTyped(target.value);
      setActive(-1);
    },
    onBlur: close,
    "aria-expanded": open,
    "aria-controls": listId,
    "aria-autocomplete": "list",
    "aria-activedescendant": open && active >= 0 ? `${listId}-${active}` : undefined,
  } as const;

  return { text, setText, suggestions, active, setActive, open, listId, close, takeKey, input };
}
