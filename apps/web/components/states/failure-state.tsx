import type { Failure } from "#lib/graphql.ts";
import { RetryButton } from "./retry-button.tsx";
import styles from "./state.module.css";

interface FailureStateProps {
  readonly failure: Failure;
  /** Where asking again is more than asking for the same page. */
  readonly onRetry?: () => void;
}

/** A question that got no answer: what happened, what to do, and under which id the log has it. */
export function FailureState({ failure, onRetry }: FailureStateProps) {
  const { title, advice, startOver } = describe(failure);
  return (
    <div className={styles.state} data-tone="failure" role="alert">
      <p className={styles.title}>{title}</p>
      <p>{advice}</p>
      {onRetry ? (
        <button type="button" className={styles.retry} onClick={onRetry}>
          Try again
        </button>
      ) : startOver ? (
        // The same page without its parameters.
        <a href="?" className={styles.retry}>
          Start over
        </a>
      ) : (
        <RetryButton />
      )}
      <p className={styles.detail}>
        {failure.message}
        {failure.kind === "refused" && ` (${failure.code})`}
        {failure.kind === "refused" && failure.requestId && <> Request {failure.requestId}</>}
      </p>
    </div>
  );
}

interface Description {
  readonly title: string;
  readonly advice: string;
  /** Asking for the same address again would be refused again. */
  readonly startOver?: boolean;
}

function describe(failure: Failure): Description {
  if (failure.kind === "unavailable") {
    return {
      title: "The graph does not answer",
      advice:
        "Nothing is lost: the address of this page stays valid. Try again in a moment. If you run Sayso yourself, see whether the API and Neo4j are up.",
    };
  }
  switch (failure.code) {
    case "BAD_USER_INPUT":
    case "INVALID_CURSOR":
      return {
        title: "The address of this page asks for something that cannot be",
        advice:
          "It may be cut off, or belong to another list. Start over without its page and filters.",
        startOver: true,
      };
    case "TIMEOUT":
    case "QUERY_TOO_COMPLEX":
      return {
        title: "The question takes too long to answer",
        advice: "Narrow it: fewer filters over a shorter time, or a more exact search.",
      };
    default:
      return {
        title: "The graph could not answer",
        advice: "Try again. If it happens again, report it with the number of the request below.",
      };
  }
}
