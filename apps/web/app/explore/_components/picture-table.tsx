import { EntityGlyph } from "#components/entities/entity-glyph.tsx";
import { kindNames } from "#components/entities/kinds.ts";
import type { PictureEdge, PictureNode } from "../_picture/picture.ts";
import type { Sight } from "../_picture/sight.ts";
import styles from "./picture-table.module.css";
import { type Column, SortedTable } from "./sorted-table.tsx";
import { useTieWords } from "./tie-words.ts";

interface PictureTableProps {
  readonly sight: Sight;
  readonly selected: string | null;
  readonly onSelect: (target: string) => void;
}

/** The picture as two tables, in step with what is in sight: its entities and its ties. */
export function PictureTable({ sight, selected, onSelect }: PictureTableProps) {
  const words = useTieWords();
  const names = new Map(sight.nodes.map(({ slug, name }) => [slug, name]));
  const tied = new Map<string, number>();
  for (const slug of sight.edges.flatMap(({ from, to }) => [from, to])) {
    tied.set(slug, (tied.get(slug) ?? 0) + 1);
  }
  const entityColumns: readonly Column<PictureNode>[] = [
    {
      title: "Entity",
      value: ({ name }) => name,
      cell: ({ slug, kind, name }) => (
        <button type="button" className={styles.select} onClick={() => onSelect(slug)}>
          <EntityGlyph kind={kind} labelled={false} /> <bdi>{name}</bdi>
        </button>
      ),
    },
    { title: "Kind", value: ({ kind }) => kindNames[kind].one },
    { title: "Quoted", value: ({ quoted }) => quoted },
    { title: "Spoken of", value: ({ discussed }) => discussed },
    { title: "Ties shown", value: ({ slug }) => tied.get(slug) ?? 0 },
  ];
  const tieColumns: readonly Column<PictureEdge>[] = [
    { title: "From", value: ({ from }) => names.get(from) ?? from },
    {
      title: "Tie",
      value: ({ tie, label }) => (tie === "SPEAKS_OF" ? words(tie) : label),
      cell: ({ id, tie, label }) => (
        <button type="button" className={styles.select} onClick={() => onSelect(id)}>
          {tie === "SPEAKS_OF" ? words(tie) : label}
        </button>
      ),
    },
    { title: "To", value: ({ to }) => names.get(to) ?? to },
    {
      title: "Statements",
      value: ({ tie, statements }) => (tie === "SPEAKS_OF" ? statements : ""),
    },
  ];
  return (
    <div className={styles.tables}>
      <SortedTable
        caption="Entities"
        columns={entityColumns}
        rows={sight.nodes}
        keyOf={({ slug }) => slug}
        selected={selected}
      />
      <SortedTable
        caption="Ties"
        columns={tieColumns}
        rows={sight.edges}
        keyOf={({ id }) => id}
        selected={selected}
      />
    </div>
  );
}
