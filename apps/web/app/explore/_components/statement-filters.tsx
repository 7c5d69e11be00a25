import { useState } from "react";
import { stances, stanceWords } from "#components/statements/words.ts";
import { FailureState } from "#components/states/failure-state.tsx";
import type { Stance } from "#generated/graphql.ts";
import { counted } from "#lib/numbers.ts";
import type { Picture } from "../_picture/picture.ts";
import { everyStatement, type StatementChoice, toFilter } from "../_recipe/statement-choice.ts";
import { OutletSelect } from "./outlet-select.tsx";
import styles from "./statement-filters.module.css";
import type { MatchingState } from "./use-matching.ts";

interface StatementFiltersProps {
  readonly picture: Picture;
  readonly choice: StatementChoice;
  readonly state: MatchingState;
  readonly onChange: (choice: StatementChoice) => void;
}

/** Which statements count behind the ties: ties without one of them fade, or go where the reader says so. */
export function StatementFilters({ picture, choice, state, onChange }: StatementFiltersProps) {
  const active = toFilter(choice) !== null;
  const [open, setOpen] = useState(active);
  const set = (part: Partial<StatementChoice>) => onChange({ ...choice, ...part });
  return (
    <details
      className={styles.filters}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={styles.summary}>
        <h2 className={styles.title}>By statement</h2>
        <span className={styles.sum}>{active ? sumWords(picture, state) : "every one counts"}</span>
      </summary>
      <div className={styles.fields}>
        <fieldset className={styles.days}>
          <legend className={styles.label}>Said</legend>
          <Day label="from" value={choice.from} onChange={(from) => set({ from })} />
          <Day label="until" value={choice.until} onChange={(until) => set({ until })} />
        </fieldset>
        {open && picture.nodes.size > 0 && (
          <OutletSelect
            picture={picture}
            value={choice.outlet}
            onChange={(outlet) => set({ outlet })}
          />
        )}
        <fieldset className={styles.group}>
          <legend className={styles.label}>Stance</legend>
          {stances.map((stance) => (
            <label key={stance} className={styles.check} title={stanceWords[stance].meaning}>
              <input
                type="checkbox"
                checked={choice.stances.includes(stance)}
                onChange={() => set({ stances: toggled(choice.stances, stance) })}
              />
              {stanceWords[stance].label}
            </label>
          ))}
        </fieldset>
        {active && (
          <>
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={choice.hides}
                onChange={() => set({ hides: !choice.hides })}
              />
              Hide what no such statement stands behind
            </label>
            <button
              type="button"
              className={styles.drop}
              onClick={() => onChange({ ...everyStatement, hides: choice.hides })}
            >
              Let every statement count
            </button>
          </>
        )}
        {state.failure && <FailureState failure={state.failure} onRetry={state.retry} />}
      </div>
    </details>
  );
}

/** “12 of 40 ties” */
function sumWords({ edges }: Picture, { matching, counting }: MatchingState): string {
  if (counting || !matching) return "counting…";
  return `${matching.byEdge.size} of ${counted(edges.length, "tie")}`;
}

function toggled(chosen: readonly Stance[], stance: Stance): readonly Stance[] {
  return stances.filter((one) => chosen.includes(one) !== (one === stance));
}

interface DayProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A day, taken over when it is whole: a date field is empty while one types into it. */
function Day({ label, value, onChange }: DayProps) {
  return (
    <label className={styles.day}>
      <span className={styles.label}>{label}</span>
      <input
        key={value}
        type="date"
        aria-label={`Said ${label}`}
        className={styles.input}
        defaultValue={value ?? ""}
        onBlur={(event) => {
          const next = event.target.value || null;
          if (next !== value) onChange(next);
        }}
        onKeyDown={(event) => event.key === "Enter" && event.currentTarget.blur()}
      />
    </label>
  );
}
