import { FailureState } from "#components/states/failure-state.tsx";
import { count } from "#lib/numbers.ts";
import type { Failure } from "#lib/request.ts";
import type { Brought, Picture } from "../_picture/picture.ts";
import { mostEntities } from "../_recipe/recipe.ts";
import { longestAddress } from "../_recipe/recipe-address.ts";
import styles from "./notices.module.css";

interface NoticesProps {
  readonly picture: Picture;
  readonly fits: boolean;
  readonly failure: Failure | null;
  readonly onRetry: () => void;
  readonly onMore: (slug: string) => void;
}

/** What the picture does not show, said over its upper edge: neighbours left out, steps lost, no answer. */
export function Notices({ picture, fits, failure, onRetry, onMore }: NoticesProps) {
  const partial = picture.brought.filter(isLast).filter(({ shown, matching }) => shown < matching);
  const full = picture.nodes.size >= mostEntities;
  return (
    <div className={styles.notices} role="status">
      {failure && (
        <div className={styles.failure}>
          <FailureState failure={failure} onRetry={onRetry} />
        </div>
      )}
      {!fits && (
        <p className={styles.notice} data-tone="warning">
          This picture no longer fits into an address of {count(longestAddress)} characters: a link
          to this page leads to the last one that did.
        </p>
      )}
      {picture.lost.length > 0 && (
        <p className={styles.notice} data-tone="warning">
          Not in the graph any more, or not in this picture: <b>{picture.lost.join(", ")}</b>. The
          steps that begin there were left out.
        </p>
      )}
      {full && (
        <p className={styles.notice} data-tone="warning">
          The picture is full: it holds {count(mostEntities)} entities.
        </p>
      )}
      {partial.slice(-2).map(({ step, shown, matching, exact }) => (
        <p key={step.slug} className={styles.notice}>
          <span>
            <bdi>{picture.nodes.get(step.slug)?.name ?? step.slug}</bdi>: {count(shown)} of{" "}
            {exact ? "" : "up to "}
            {count(matching)} neighbours shown
          </span>
          {!full && (
            <button type="button" className={styles.more} onClick={() => onMore(step.slug)}>
              Show more
            </button>
          )}
        </p>
      ))}
    </div>
  );
}

/** Whether a step is the last one at its entity that could bring something. */
function isLast({ step }: Brought, index: number, all: readonly Brought[]): boolean {
  return !all
    .slice(index + 1)
    .some((other) => other.step.does !== "open" && other.step.slug === step.slug);
}
