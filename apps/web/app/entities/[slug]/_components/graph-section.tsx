import { EntityGraph } from "#components/entity-graph/entity-graph.tsx";
import { OpenAsGraphQL } from "#components/graphql/open-as-graphql.tsx";
import { Section } from "#components/page/section.tsx";
import { Link } from "#components/shell/link.tsx";
import { EmptyState } from "#components/states/empty-state.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";
import { count } from "#lib/numbers.ts";
import { href } from "#lib/params.ts";
import styles from "./relations-section.module.css";

const EntityAround = graphql(`
  query EntityAround($id: ID!, $limit: Int!) {
    neighborhood(of: $id, limit: $limit) {
      omitted
      nodes {
        id
      }
      ...EntityGraph_neighborhood
    }
  }
`);

const neighborsShown = 14;

interface GraphSectionProps {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly title: string;
}

/** The most connected neighbours as a small graph; the explorer has the whole. */
export async function GraphSection({ id, slug, name, title }: GraphSectionProps) {
  const variables = { id, limit: neighborsShown };
  const result = await execute(EntityAround, variables);
  const around = result.ok ? result.data.neighborhood : null;
  const ways = (
    <span className={styles.ways} data-print="none">
      <Link href={href("/explore/paths", { from: name, "from-slug": slug })}>
        How is <bdi>{name}</bdi> connected to…?
      </Link>
      <Link href={href("/explore", { start: slug })}>Explore the whole graph</Link>
    </span>
  );
  return (
    <Section id="graph" title={title} note={ways}>
      {!result.ok && <FailureState failure={result} />}
      {around && around.nodes.length < 2 && <EmptyState title="Nothing is tied to it yet" />}
      {around && around.nodes.length > 1 && (
        <>
          <EntityGraph neighborhood={around} />
          <p className={styles.query}>
            {around.omitted > 0 && (
              <>
                The {neighborsShown} most connected are shown; {count(around.omitted)} more are left
                out.{" "}
              </>
            )}
            <span data-print="none">
              <OpenAsGraphQL document={EntityAround} variables={variables} />
            </span>
          </p>
        </>
      )}
    </Section>
  );
}
