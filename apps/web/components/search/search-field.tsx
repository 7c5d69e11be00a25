"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { type KeyboardEvent, useState } from "react";
import styles from "./search-box.module.css";
import { SuggestionList } from "./suggestion-list.tsx";
import { useSuggestions } from "./use-suggestions.ts";

interface SearchFieldProps {
  readonly id: string;
  /** Name of the parameter where the form is sent; `q` if left out. */
  readonly name?: string;
  /** Route that suggests; the whole graph if left out. */
  readonly source?: string;
  readonly placeholder?: string;
  /** Instead of opening the suggestion's page. */
  readonly onChoose?: (href: string) => void;
}

/** The field of the search with its suggestions: arrows walk them, Tab completes, Enter opens. */
export function SearchField(props: SearchFieldProps) {
  const asked = useAskedText();
  // A new search is a new field, so that it shows what was asked.
  return <Field key={asked} initial={asked} {...props} />;
}

function useAskedText(): string {
  const pathname = usePathname();
  const params = useSearchParams();
  return pathname === "/search" ? (params.get("q") ?? "") : "";
}

function Field({
  id,
  name = "q",
  initial,
  source,
  placeholder = "Search people, places, claims…",
  onChoose,
}: SearchFieldProps & { readonly initial: string }) {
  const router = useRouter();
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
  const visit = (href: string) => {
    close();
    if (!onChoose) return router.push(href);
    setText("");
    onChoose(href);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    const chosen = suggestions[active];
    const completion = chosen ?? suggestions[0];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      // One place more than there are suggestions: the field itself.
      const places = suggestions.length + 1;
      setActive(((active + 1 + step + places) % places) - 1);
    } else if (event.key === "Tab" && !event.shiftKey && completion && completion.label !== text) {
      event.preventDefault();
      setText(completion.label);
      setActive(suggestions.indexOf(completion));
    } else if (event.key === "Enter" && chosen) {
      event.preventDefault();
      visit(chosen.href);
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
    }
  };

  return (
    <>
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
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
        maxLength={200}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        role="combobox"
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && active >= 0 ? `${listId}-${active}` : undefined}
      />
      {open && (
        <SuggestionList id={listId} suggestions={suggestions} active={active} onChoose={visit} />
      )}
    </>
  );
}
