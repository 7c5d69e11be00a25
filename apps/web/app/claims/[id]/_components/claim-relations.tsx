import { EntityLink } from "#components/entities/entity-link.tsx";
import { Badge } from "#components/page/badge.tsx";
import { relationStatusWords } from "#components/relations/relation-words.ts";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import styles from "./claim.module.css";

const fragment = graphql(`
  fragment ClaimRelations_relation on Relation {
    id
    title
    reading
    status
    subject {
      ...EntityLink_entity
    }
    object {
      ...EntityLink_entity
    }
  }
`);

interface ClaimRelationsProps {
  /** “Supports”, “Disputes”. */
  readonly bearing: string;
  readonly relations: ReadonlyArray<FragmentType<typeof fragment>>;
}

/** The relations that a claim is evidence for or against, each as a sentence. */
export function ClaimRelations({ bearing, relations }: ClaimRelationsProps) {
  if (relations.length === 0) return null;
  return (
    <div className={styles.bearing}>
      <h3 className={styles.bearingTitle}>{bearing}</h3>
      <ul className={styles.relations}>
        {readFragment(fragment, relations).map((relation) => (
          <li key={relation.id} className={styles.relation}>
            <EntityLink entity={relation.subject} />
            <span className={styles.reading}>
              {relation.reading}
              {relation.title && ` (${relation.title})`}
            </span>
            <EntityLink entity={relation.object} />
            <Badge
              tone={relationStatusWords[relation.status].tone}
              title={relationStatusWords[relation.status].meaning}
            >
              {relationStatusWords[relation.status].label}
            </Badge>
          </li>
        ))}
      </ul>
    </div>
  );
}
