import { graphql } from "#generated/index.ts";
import { count } from "#lib/numbers.ts";
import type { Picture } from "../_picture/picture.ts";
import styles from "./statement-filters.module.css";
import { useAnswer } from "./use-answer.ts";

const ExplorerOutlets = graphql(`
  query ExplorerOutlets($ids: [ID!]!) {
    subgraph(ids: $ids) {
      outlets {
        value
        label
        count
      }
    }
  }
`);

interface OutletSelectProps {
  readonly picture: Picture;
  /** Id of an outlet. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** Who published the statements behind the ties of the picture, each with how many of them. */
export function OutletSelect({ picture, value, onChange }: OutletSelectProps) {
  const ids = [...picture.nodes.values()].map(({ id }) => id);
  const { result } = useAnswer(ExplorerOutlets, { ids });
  const outlets = result?.ok ? result.data.subgraph.outlets : [];
  const known = outlets.some((outlet) => outlet.value === value);
  return (
    <label className={styles.field}>
      <span className={styles.label}>Outlet</span>
      <select
        className={styles.input}
        value={value ?? ""}
        onChange={(event) => onChange(event.target.value || null)}
      >
        <option value="">Any</option>
        {value !== null && !known && (
          <option value={value}>{result ? "One that is not in this picture" : "…"}</option>
        )}
        {outlets.map((outlet) => (
          <option key={outlet.value} value={outlet.value}>
            {outlet.label} ({count(outlet.count)})
          </option>
        ))}
      </select>
    </label>
  );
}
