"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import type { KeyboardEvent } from "react";
import styles from "./search-box.module.css";
import { SuggestionList } from "./suggestion-list.tsx";
import { useSuggestionField } from "./use-suggestion-field.ts";

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
  const field = useSuggestionField({ id, initial, source });
  const { text, setText, suggestions, active } = field;

  const visit = (href: string) => {
    field.close();
    if (!onChoose) return router.push(href);
    setText("");
    onChoose(href);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (field.takeKey(event) || !field.open) return;
    const chosen = suggestions[active];
    const completion = chosen ?? suggestions[0];
    if (event.key === "Tab" && !event.shiftKey && completion && completion.label !== text) {
      event.preventDefault();
      setText(completion.label);
      field.setActive(suggestions.indexOf(completion));
    } else if (event.key === "Enter" && chosen) {
      event.preventDefault();
      visit(chosen.href);
    }
  };

  return (
    <>
      <input
        {...field.input}
        name={name}
        className={styles.input}
        placeholder={placeholder}
        onKeyDown={onKeyDown}
      />
      {field.open && (
        <SuggestionList
          id={field.listId}
          suggestions={suggestions}
          active={active}
          onChoose={visit}
        />
      )}
    </>
  );
}
