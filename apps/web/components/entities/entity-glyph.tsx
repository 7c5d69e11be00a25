import type { SearchKind } from "../../generated/graphql.ts";
import styles from "./entity-glyph.module.css";
import { kindNames } from "./kinds.ts";
import { shapes } from "./shapes.ts";

interface EntityGlyphProps {
  readonly kind: SearchKind;
  /** False where the kind stands beside it in words. */
  readonly labelled?: boolean;
}

/** The shape and colour of a kind, as high as the text around it. */
export function EntityGlyph({ kind, labelled = true }: EntityGlyphProps) {
  const className = `${styles.glyph} ${styles[kind]}`;
  const shape = <path d={shapes[kind]} fillRule="evenodd" />;
  return labelled ? (
    <svg viewBox="0 0 16 16" className={className} role="img">
      <title>{kindNames[kind].one}</title>
      {shape}
    </svg>
  ) : (
    <svg viewBox="0 0 16 16" className={className} aria-hidden="true">
      {shape}
    </svg>
  );
}
