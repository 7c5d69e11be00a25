import { EntityLink } from "#components/entities/entity-link.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";
import { count, counted } from "#lib/numbers.ts";
import styles from "./explore-start.module.css";

const ExploreNeighborhood = graphql(`
  query ExploreNeighborhood($id: ID!, $limit: Int!) {
    neighborhood(of: $id, limit: $limit) {
      omitted
      nodes {
        id
        ...EntityLink_entity
      }
      edges {
        id
        from
        to
        statementCount
        relation {
          reading
          title
        }
      }
    }
  }
`);

const shown = 100;

interface StartNeighborhoodProps {
  readonly id: string | undefined;
  readonly name: string;
}

/** What the picture opens with, as a list: for readers without scripts. */
export async function StartNeighborhood({ id, name }: StartNeighborhoodProps) {
  if (!id) return <p className={styles.plain}>The graph knows no entity “{name}”.</p>;
  const result = await execute(ExploreNeighborhood, { id, limit: shown });
  if (!result.ok) return <FailureState failure={result} />;
  const { nodes = [], edges = [], omitted = 0 } = result.data.neighborhood ?? {};
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return (
    <div className={styles.plain}>
      <p>
        The picture needs JavaScript. This is what surrounds {name}:{" "}
        {counted(nodes.length - 1, "entity", "entities")}
        {omitted > 0 && `, the most connected ones; ${count(omitted)} more are left out`}.
      </p>
      <ul>
        {edges.map(({ id: edgeId, from, to, relation, statementCount }) => {
          const [one, other] = [byId.get(from), byId.get(to)];
          return (
            one &&
            other && (
              <li key={edgeId}>
                <EntityLink entity={one} />{" "}
                {relation
                  ? (relation.title ?? relation.reading)
                  : `speaks in ${counted(statementCount ?? 0, "statement")} of`}{" "}
                <EntityLink entity={other} />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
