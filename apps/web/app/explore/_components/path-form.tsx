import { defaultHops, mostHops } from "../_recipe/path-step.ts";
import { EntityField } from "./entity-field.tsx";
import styles from "./path-form.module.css";
import { PictureWanted } from "./picture-wanted.tsx";

/** One end of a question for paths, as far as it is known. */
export interface PathEnd {
  readonly text: string;
  readonly slug: string | null;
}

interface PathFormProps {
  readonly from?: PathEnd;
  readonly to?: PathEnd;
  readonly hops?: number;
  readonly typed?: boolean;
}

/** “How are these two connected?” A plain form: it leads to the picture, without scripts to the list. */
export function PathForm({ from, to, hops = defaultHops, typed = false }: PathFormProps) {
  return (
    <form action="/explore/paths" className={styles.form} data-print="none">
      <EntityField id="path-from" label="How are" name="from" {...(from && { initial: from })} />
      <EntityField id="path-to" label="and" name="to" {...(to && { initial: to })} />
      <div className={styles.options}>
        <label className={styles.option}>
          connected in at most
          <select name="hops" defaultValue={hops} className={styles.hops} aria-label="Most steps">
            {Array.from({ length: mostHops }, (_, index) => index + 1).map((number) => (
              <option key={number} value={number}>
                {number}
              </option>
            ))}
          </select>
          steps?
        </label>
        <label className={styles.option}>
          <input type="checkbox" name="ties" value="relations" defaultChecked={typed} />
          only over typed relations
        </label>
        <button type="submit" className={styles.submit}>
          Find the paths
        </button>
      </div>
      <PictureWanted />
    </form>
  );
}
