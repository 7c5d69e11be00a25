import { EntityGlyph } from "#components/entities/entity-glyph.tsx";
import { Link } from "#components/shell/link.tsx";
import type { StatementFilter } from "#generated/graphql.ts";
import { counted } from "#lib/numbers.ts";
import type { PictureEdge, PictureNode } from "../_picture/picture.ts";
import styles from "./selection.module.css";
import { StatementPages } from "./statement-pages.tsx";

interface SpeakingPanelProps {
  readonly edge: PictureEdge;
  readonly from: PictureNode;
  readonly to: PictureNode;
  /** Which of its statements count; all if null. */
  readonly filter: StatementFilter | null;
}

/** The selected “speaks of” with its statements, newest first. */
export function SpeakingPanel({ edge, from, to, filter }: SpeakingPanelProps) {
  return (
    <section className={styles.section} aria-label="Selected tie">
      <h2 className={styles.ends}>
        <End node={from} /> <span className={styles.reading}>speaks of</span> <End node={to} />
      </h2>
      <p className={styles.waiting}>
        {filter && "Those that count of "}
        {counted(edge.statements, "statement")} from {counted(edge.origins, "origin")}, newest first
      </p>
      <StatementPages filter={{ ...filter, speaker: from.id, about: to.id }} />
    </section>
  );
}

function End({ node }: { readonly node: PictureNode }) {
  return (
    <Link href={`/entities/${node.slug}`} className={styles.claim}>
      <EntityGlyph kind={node.kind} /> <bdi>{node.name}</bdi>
    </Link>
  );
}
