import { EntityLink } from "#components/entities/entity-link.tsx";
import { groupRelations } from "#components/relations/group-relations.ts";
import { RelationValue } from "#components/relations/relation-value.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { href } from "#lib/params.ts";
import styles from "./relations-section.module.css";

const fragment = graphql(`
  fragment RelationGroups_connection on RelationConnection {
    edges {
      direction
      node {
        id
        reading
        reverseReading
        subject {
          id
          ...EntityLink_entity
        }
        object {
          id
          ...EntityLink_entity
        }
        ...RelationValue_relation
      }
    }
  }
`);

interface RelationGroupsProps {
  readonly connection: FragmentType<typeof fragment>;
  readonly pathname: string;
  readonly kept: Readonly<Record<string, string | undefined>>;
}

/** Relations by what they say; rival or successive values of one tie stand beside each other. */
export function RelationGroups({ connection, pathname, kept }: RelationGroupsProps) {
  const { edges } = readFragment(fragment, connection);
  return groupRelations(edges).map(({ reading, entries }) => (
    <div key={reading} className={styles.group}>
      <h3 className={styles.reading}>{reading}</h3>
      <ul className={styles.entries}>
        {entries.map(({ otherId, relations }) => (
          <li key={otherId} className={styles.entry}>
            {relations.slice(0, 1).map(({ direction, node }) => (
              <EntityLink key={otherId} entity={direction === "IN" ? node.subject : node.object} />
            ))}
            <div className={styles.values}>
              {relations.map(({ node }) => (
                <RelationValue
                  key={node.id}
                  relation={node}
                  allHref={`${href(pathname, { ...kept, relationsOpen: node.id })}#relations`}
                />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </div>
  ));
}
