"use client";

import { EntityGlyph } from "../entities/entity-glyph.tsx";
import { kindNames } from "../entities/kinds.ts";
import styles from "./search-box.module.css";
import type { SearchTarget } from "./search-target.ts";

interface SuggestionListProps {
  readonly id: string;
  readonly suggestions: readonly SearchTarget[];
  /** Place of the suggestion that Enter opens; -1 for none. */
  readonly active: number;
  readonly onChoose: (href: string) => void;
  /** What Enter does with a suggestion. */
  readonly enter?: "opens" | "chooses";
}

/** The list under a search field. The focus stays in the field; keys are handled there. */
export function SuggestionList({
  id,
  suggestions,
  active,
  onChoose,
  enter = "opens",
}: SuggestionListProps) {
  return (
    <div className={styles.list}>
      <div id={id} role="listbox" aria-label="Suggestions">
        {suggestions.map(({ href, kind, label }, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus (aria-activedescendant)
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the field
          <div
            key={href}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            className={styles.option}
            // The field must not lose the focus before the click counts.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(href)}
          >
            <EntityGlyph kind={kind} labelled={false} />
            <span className={styles.label}>{label}</span>
            <span className={styles.kind}>{kindNames[kind].one}</span>
          </div>
        ))}
      </div>
      <div className={styles.hint} aria-hidden="true">
        <kbd>Tab</kbd> completes · <kbd>Enter</kbd> {enter}
      </div>
    </div>
  );
}
