import { count } from "#lib/numbers.ts";
import styles from "./compare-form.module.css";

export interface SubjectOption {
  readonly slug: string;
  readonly name: string;
  readonly leftCount: number;
  readonly rightCount: number;
}

interface SubjectSelectProps {
  readonly subjects: readonly SubjectOption[];
  readonly about?: { readonly slug: string; readonly name: string } | undefined;
}

/** On what to compare: the entities of which both speak, with how many statements each has. */
export function SubjectSelect({ subjects, about }: SubjectSelectProps) {
  const isOther = about && !subjects.some(({ slug }) => slug === about.slug);
  return (
    <label className={styles.field}>
      <span className={styles.label}>About</span>
      <select
        key={about?.slug}
        name="about"
        defaultValue={about?.slug ?? ""}
        className={styles.words}
      >
        <option value="">Anything</option>
        {isOther && <option value={about.slug}>{about.name}</option>}
        {subjects.map(({ slug, name, leftCount, rightCount }) => (
          <option key={slug} value={slug}>
            {name} ({count(leftCount)} and {count(rightCount)})
          </option>
        ))}
      </select>
    </label>
  );
}
