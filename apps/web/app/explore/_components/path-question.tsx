import { Link } from "#components/shell/link.tsx";
import type { Picture } from "../_picture/picture.ts";
import { pathListHref } from "../_recipe/explore-href.ts";
import { mostHops, type PathStep } from "../_recipe/path-step.ts";
import styles from "./path-panel.module.css";

interface PathQuestionProps {
  readonly step: PathStep;
  readonly picture: Picture;
  readonly onChange: (next: PathStep) => void;
  readonly onRemove: () => void;
}

/** Which two are asked about, and how far and over what is looked. */
export function PathQuestion({ step, picture, onChange, onRemove }: PathQuestionProps) {
  const name = (slug: string) => picture.nodes.get(slug)?.name ?? slug;
  return (
    <header className={styles.question}>
      <h2 id={`paths-${step.slug}-${step.to}`} className={styles.title}>
        How are <bdi>{name(step.slug)}</bdi> and <bdi>{name(step.to)}</bdi> connected?
      </h2>
      <div className={styles.options}>
        <label className={styles.option}>
          At most
          <select
            className={styles.hops}
            value={step.hops}
            onChange={(event) => onChange({ ...step, hops: Number(event.target.value) })}
          >
            {Array.from({ length: mostHops }, (_, index) => index + 1).map((hops) => (
              <option key={hops} value={hops}>
                {hops} {hops === 1 ? "step" : "steps"}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={step.typed}
            onChange={() => onChange({ ...step, typed: !step.typed })}
          />
          Only typed relations
        </label>
      </div>
      <p className={styles.ways}>
        <Link href={pathListHref(step)} className={styles.way}>
          As a list to print
        </Link>
        <button type="button" className={styles.way} onClick={onRemove}>
          Take out of the picture
        </button>
      </p>
    </header>
  );
}
