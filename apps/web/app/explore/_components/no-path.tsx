import { mostHops, type PathStep } from "../_recipe/path-step.ts";
import styles from "./path-panel.module.css";
import { noPathWords, widerQuestions } from "./wider-questions.ts";

interface NoPathProps {
  readonly step: PathStep;
  readonly onAsk: (next: PathStep) => void;
}

/** Says that there is no path, how far was looked, and offers to look further. */
export function NoPath({ step, onAsk }: NoPathProps) {
  const wider = widerQuestions(step);
  return (
    <div className={styles.none} role="status">
      <p>{noPathWords(step)}</p>
      {wider.length > 0 ? (
        <p className={styles.actions}>
          {wider.map(({ words, step: next }) => (
            <button key={words} type="button" className={styles.button} onClick={() => onAsk(next)}>
              {words}
            </button>
          ))}
        </p>
      ) : (
        <p>
          Paths of more than {mostHops} steps are not looked for: they connect nearly everything
          with everything.
        </p>
      )}
    </div>
  );
}
