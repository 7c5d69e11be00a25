import { MeasureRow } from "#components/figures/measure-row.tsx";
import { Section } from "#components/page/section.tsx";
import { Link } from "#components/shell/link.tsx";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";
import { href } from "#lib/params.ts";

const EntityFigures = graphql(`
  query EntityFigures($id: ID!, $first: Int!) {
    measures(about: $id, first: $first) {
      id
      ...MeasureRow_measure
    }
  }
`);

const shown = 5;

interface FiguresSectionProps {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** What was counted and measured about the entity, most figures first; nothing where there is none. */
export async function FiguresSection({ id, slug, name }: FiguresSectionProps) {
  const result = await execute(EntityFigures, { id, first: shown + 1 });
  const measures = result.ok ? result.data.measures : [];
  if (measures.length === 0) return null;
  return (
    <Section
      id="figures"
      title="Figures"
      note={
        <Link href={href("/measures", { about: slug })}>
          {measures.length > shown ? "All figures" : "Figures"} about <bdi>{name}</bdi>
        </Link>
      }
    >
      {measures.slice(0, shown).map((measure) => (
        <MeasureRow key={measure.id} measure={measure} />
      ))}
    </Section>
  );
}
