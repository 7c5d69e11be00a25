import type { ReactNode } from "react";
import { counted } from "#lib/numbers.ts";
import { EntityLink } from "../entities/entity-link.tsx";
import { EvidenceStatement } from "../relations/evidence-statement.tsx";
import { sourceKindNames } from "../sources/source-kinds.ts";
import { type FoundPath, type FoundStep, readPathSteps } from "./found-path.ts";
import styles from "./path.module.css";
import { evidenceCount, stepWords } from "./path-words.ts";
import { onlySourceOf } from "./rests-on.ts";

interface PathStepsProps {
  readonly path: FoundPath;
  /** The way to all statements of a step, where not all are shown. */
  readonly allOf: (step: FoundStep, words: string) => ReactNode;
}

/** The steps of a path, each with the statements it rests on in their original words. */
export function PathSteps({ path, allOf }: PathStepsProps) {
  return (
    <ol className={styles.steps}>
      {readPathSteps(path).map((step) => {
        const source = onlySourceOf(step);
        const total = evidenceCount(step);
        return (
          <li key={step.edge.id} className={styles.step}>
            <p className={styles.tie}>
              <EntityLink entity={step.from} />{" "}
              <span className={styles.words}>{stepWords(step)}</span>{" "}
              <EntityLink entity={step.to} />
            </p>
            {source && (
              <p className={styles.single}>
                This step rests on one {sourceKindNames[source.kind].one.toLowerCase()}
                {total > 1 && `, in ${counted(total, "statement")}`}.
              </p>
            )}
            {step.evidence.map((statement) => (
              <EvidenceStatement key={statement.id} statement={statement} />
            ))}
            {total > step.evidence.length && (
              <p className={styles.all}>{allOf(step, `All ${counted(total, "statement")}`)}</p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
