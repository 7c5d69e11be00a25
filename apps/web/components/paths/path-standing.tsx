import { Link } from "../shell/link.tsx";
import { sourceKindNames } from "../sources/source-kinds.ts";
import { type FoundPath, readPathSteps } from "./found-path.ts";
import styles from "./path.module.css";
import { pathRestsOn, weakStepsWords } from "./rests-on.ts";

interface PathStandingProps {
  readonly path: FoundPath;
  /** Name the source and link it; false inside of a button. */
  readonly linked?: boolean;
}

/** Says plainly when a path, or a step of it, rests on one source only. */
export function PathStanding({ path, linked = false }: PathStandingProps) {
  const steps = readPathSteps(path);
  const resting = pathRestsOn(steps);
  if (resting.kind === "several") return null;
  if (resting.kind === "some") {
    return <span className={styles.weak}>{weakStepsWords(resting.steps, steps.length)}</span>;
  }
  const { id, kind, title } = resting.source;
  return (
    <span className={styles.weak} data-whole="true">
      {steps.length === 1 ? "Rests" : "The whole path rests"} on one{" "}
      {sourceKindNames[kind].one.toLowerCase()}
      {linked ? (
        <>
          : <Link href={`/sources/${id}`}>{title}</Link>
        </>
      ) : (
        "."
      )}
    </span>
  );
}
