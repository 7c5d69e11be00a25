import { EntityGlyph } from "../entities/entity-glyph.tsx";
import type { StepKind } from "./step.ts";
import styles from "./step-glyph.module.css";

/** The shape and colour of a step's kind; pictures and pages have shapes of their own. */
export function StepGlyph({ kind }: { readonly kind: StepKind }) {
  if (kind !== "PICTURE" && kind !== "PAGE") return <EntityGlyph kind={kind} labelled={false} />;
  return (
    <svg viewBox="0 0 16 16" className={styles.glyph} aria-hidden="true">
      {kind === "PICTURE" ? (
        <path d="M4.4 10.6 7 5.4M9 5.4l2.6 5.2M6.2 12.4h3.6M3.6 10.6a1.8 1.8 0 1 0 .01 0ZM8 1.8a1.8 1.8 0 1 0 .01 0ZM12.4 10.6a1.8 1.8 0 1 0 .01 0Z" />
      ) : (
        <path d="m6 3.5 4.5 4.5L6 12.5" />
      )}
    </svg>
  );
}
