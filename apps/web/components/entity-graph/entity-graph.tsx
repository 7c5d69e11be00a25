import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import styles from "./entity-graph.module.css";
import { GraphPicture } from "./graph-picture.tsx";
import { formats } from "./layout.ts";
import { pairsAmong, tiesOf } from "./ties.ts";

const fragment = graphql(`
  fragment EntityGraph_neighborhood on Neighborhood {
    center {
      id
      ...GraphPicture_entity
    }
    nodes {
      id
      ...GraphPicture_entity
    }
    edges {
      kind
      from
      to
      statementCount
      relation {
        reading
        reverseReading
        title
        status
      }
    }
  }
`);

interface EntityGraphProps {
  readonly neighborhood: FragmentType<typeof fragment>;
}

/** The graph around one entity, drawn on the server: once for a desk, once for a phone. */
export function EntityGraph({ neighborhood }: EntityGraphProps) {
  const { center, nodes, edges } = readFragment(fragment, neighborhood);
  const picture = {
    center,
    neighbors: nodes.filter((node) => node.id !== center.id),
    ties: tiesOf(center.id, edges),
    pairs: pairsAmong(center.id, edges),
  };
  return (
    <figure className={styles.figure}>
      <div className={styles.wide}>
        <GraphPicture {...picture} format={formats.wide} />
      </div>
      <div className={styles.tall}>
        <GraphPicture {...picture} format={formats.tall} />
      </div>
      <figcaption className={styles.legend}>
        <span>
          <svg viewBox="0 0 28 8" className={styles.sample} aria-hidden="true">
            <path d="M1 4h26" className={styles.relation} />
          </svg>
          a relation, named beside the other end
        </span>
        <span>
          <svg viewBox="0 0 28 8" className={styles.sample} aria-hidden="true">
            <path d="M1 4h26" className={styles.speaks} />
          </svg>
          one speaks of the other, in so many statements
        </span>
      </figcaption>
    </figure>
  );
}
