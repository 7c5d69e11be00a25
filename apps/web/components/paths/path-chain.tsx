import { EntityGlyph } from "../entities/entity-glyph.tsx";
import { type FoundPath, readPathSteps } from "./found-path.ts";
import styles from "./path.module.css";
import { stepWords } from "./path-words.ts";

interface PathChainProps {
  readonly path: FoundPath;
}

/** A path in one line: A —commander of→ B —destroyed→ C. */
export function PathChain({ path }: PathChainProps) {
  const steps = readPathSteps(path);
  const [first] = steps;
  return (
    <span className={styles.chain}>
      {first && <Name {...first.from} />}
      {steps.map((step) => (
        <span key={step.edge.id} className={styles.link}>
          <span className={styles.words}>{stepWords(step)}</span> <Name {...step.to} />
        </span>
      ))}
    </span>
  );
}

function Name({
  kind,
  name,
}: Pick<ReturnType<typeof readPathSteps>[number]["to"], "kind" | "name">) {
  return (
    <span className={styles.name}>
      <EntityGlyph kind={kind} labelled={false} /> <bdi>{name}</bdi>
    </span>
  );
}
