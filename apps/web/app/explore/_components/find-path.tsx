import { useState } from "react";
import { EntityField } from "./entity-field.tsx";
import styles from "./selection.module.css";

interface FindPathProps {
  /** Where the path begins. */
  readonly name: string;
  /** Slug of where it is to end. */
  readonly onFind: (to: string) => void;
}

/** From the selected entity to another one: a button that becomes a field. */
export function FindPath({ name, onFind }: FindPathProps) {
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <div className={styles.actions}>
        <button type="button" className={styles.button} onClick={() => setAsked(true)}>
          Find a path to…
        </button>
      </div>
    );
  }
  return (
    <EntityField
      id="explorer-path-to"
      name="to"
      label={`How is ${name} connected to…`}
      autoFocus
      onChoose={onFind}
    />
  );
}
