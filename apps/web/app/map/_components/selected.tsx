import { DateText } from "#components/dates/date-text.tsx";
import { EntityGlyph } from "#components/entities/entity-glyph.tsx";
import { kindNames } from "#components/entities/kinds.ts";
import { Link } from "#components/shell/link.tsx";
import { StatementLine } from "#components/statements/statement-line.tsx";
import { EmptyState } from "#components/states/empty-state.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";
import { counted } from "#lib/numbers.ts";
import { href } from "#lib/params.ts";
import type { Mark } from "../_marks/marks.ts";
import { type MapState, toFilter, toParams } from "./map-state.ts";
import styles from "./selected.module.css";
import { Whereabouts } from "./whereabouts.tsx";

const MapSelected = graphql(`
  query MapSelected($slug: String!, $filter: StatementFilter) {
    entity(slug: $slug) {
      slug
      kind
      name
      description
      ... on Event {
        date {
          ...DateText_date
        }
      }
      saidAbout(filter: $filter, first: 3) {
        totalCount
        nodes {
          id
          ...StatementLine_statement
        }
      }
    }
  }
`);

interface SelectedProps {
  readonly slug: string;
  readonly state: MapState;
  readonly marks: readonly Mark[];
}

/** The place or event that is selected: what it is, where, what was said last, and the ways on. */
export async function Selected({ slug, state, marks }: SelectedProps) {
  const filter = toFilter(state);
  const result = await execute(MapSelected, { slug, filter });
  const close = href("/map", toParams({ ...state, place: undefined }));
  if (!result.ok) return <FailureState failure={result} />;
  const { entity } = result.data;
  if (!entity) {
    return (
      <EmptyState
        title={`Nothing is called “${slug}”`}
        actions={<Link href={close}>The whole map</Link>}
      />
    );
  }
  const { name, kind, description, saidAbout } = entity;
  return (
    <section className={styles.panel} aria-labelledby="selected-title">
      <div className={styles.head}>
        <p className={styles.kind}>
          <EntityGlyph kind={kind} labelled={false} /> {kindNames[kind].one}
        </p>
        <Link href={close} scroll={false} className={styles.close} data-print="none">
          <span aria-hidden="true">×</span>
          <span className="visually-hidden">Select nothing</span>
        </Link>
      </div>
      <h2 id="selected-title" className={styles.title}>
        <bdi>{name}</bdi>
      </h2>
      {"date" in entity && entity.date && <DateText date={entity.date} label="happened" />}
      {description && <p>{description}</p>}
      <Whereabouts slug={entity.slug} marks={marks} state={state} />
      <p className={styles.ways} data-print="none">
        <Link href={`/entities/${entity.slug}`}>Its page</Link>
        <Link href={href("/explore", { start: entity.slug })}>Explore around it</Link>
        <Link href={href("/timeline", { entity: entity.slug })}>Its timeline</Link>
      </p>
      <h3 className={styles.subtitle}>
        {saidAbout.totalCount > saidAbout.nodes.length
          ? `Newest of ${counted(saidAbout.totalCount, "statement")} about it`
          : `${counted(saidAbout.totalCount, "statement")} about it`}
        {filter && " under the filters"}
      </h3>
      <ul className={styles.statements}>
        {saidAbout.nodes.map((statement) => (
          <StatementLine key={statement.id} statement={statement} />
        ))}
      </ul>
      {saidAbout.totalCount > saidAbout.nodes.length && (
        <Link href={`/entities/${entity.slug}#about`}>All that was said about it</Link>
      )}
    </section>
  );
}
