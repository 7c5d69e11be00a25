import { MeasureRow } from "#components/figures/measure-row.tsx";
import { Section } from "#components/page/section.tsx";
import { counted } from "#lib/numbers.ts";

interface MeasureListProps {
  readonly id: string;
  readonly title: string;
  readonly measures: readonly ({ readonly id: string } & Parameters<
    typeof MeasureRow
  >[0]["measure"])[];
}

/** Measures under one heading; nothing where there are none. */
export function MeasureList({ id, title, measures }: MeasureListProps) {
  if (measures.length === 0) return null;
  return (
    <Section
      id={id}
      title={title}
      note={`${counted(measures.length, "measure")}, most figures first`}
    >
      {measures.map((measure) => (
        <MeasureRow key={measure.id} measure={measure} />
      ))}
    </Section>
  );
}
