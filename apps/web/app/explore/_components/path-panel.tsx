import { FailureState } from "#components/states/failure-state.tsx";
import { type AskedPaths, chosenPath, firstPathOf } from "../_picture/paths.ts";
import type { Picture } from "../_picture/picture.ts";
import { addPath, type PathStep, removePath, writePath } from "../_recipe/path-step.ts";
import type { Recipe } from "../_recipe/recipe.ts";
import { NoPath } from "./no-path.tsx";
import { PathAnswers } from "./path-answers.tsx";
import styles from "./path-panel.module.css";
import { PathQuestion } from "./path-question.tsx";

interface PathPanelProps {
  readonly picture: Picture;
  readonly recipe: Recipe;
  /** A step that can be taken back. */
  readonly onStep: (next: Recipe) => void;
  readonly onDetail: (next: Recipe) => void;
  readonly onStop: () => void;
  readonly onRetry: () => void;
}

/** The questions for paths in a picture, the last one first, each with what it came to. */
export function PathPanel(props: PathPanelProps) {
  const { picture, recipe, onStep } = props;
  const steps = recipe.steps.flatMap((step) => (step.does === "path" ? [step] : []));
  const lost = (step: PathStep) =>
    picture.lost.includes(step.slug) || picture.lost.includes(step.to);
  return steps.reverse().map((step) => {
    const asked = picture.paths.find((one) => sameQuestion(one.step, step));
    return (
      <section
        key={writePath(step, " ")}
        className={styles.section}
        aria-labelledby={`paths-${step.slug}-${step.to}`}
      >
        <PathQuestion
          step={step}
          picture={picture}
          onChange={(next) => onStep(addPath(recipe, next))}
          onRemove={() => onStep(removePath(recipe, step))}
        />
        {asked ? (
          <Answer {...props} asked={asked} />
        ) : lost(step) ? (
          <p className={styles.note}>One of the two is not in the graph.</p>
        ) : (
          <p className={styles.searching} role="status">
            Looking for paths of at most {step.hops} {step.hops === 1 ? "step" : "steps"}…
            <button type="button" className={styles.button} onClick={props.onStop}>
              Stop
            </button>
          </p>
        )}
      </section>
    );
  });
}

function Answer(props: PathPanelProps & { readonly asked: AskedPaths }) {
  const { asked, picture, recipe, onStep, onDetail, onRetry } = props;
  const { answer, step } = asked;
  const again = (next: PathStep) => onStep(addPath(recipe, next));
  switch (answer.came) {
    case "stop":
      return (
        <p className={styles.searching}>
          You stopped the search.
          <button type="button" className={styles.button} onClick={onRetry}>
            Search again
          </button>
        </p>
      );
    case "failure":
      return <FailureState failure={answer.failure} onRetry={onRetry} />;
    case "paths":
      return answer.paths.length === 0 ? (
        <NoPath step={step} onAsk={again} />
      ) : (
        <PathAnswers
          paths={answer.paths}
          first={firstPathOf(picture.paths, asked)}
          chosen={chosenPath(picture.paths, recipe.chosen)}
          onChoose={(chosen) => onDetail({ ...recipe, chosen, selected: null })}
          onSelect={(selected) => onDetail({ ...recipe, selected })}
        />
      );
  }
}

function sameQuestion(one: PathStep, other: PathStep): boolean {
  return writePath(one, " ") === writePath(other, " ");
}
