import { EntityLink } from "#components/entities/entity-link.tsx";
import { OpenAsGraphQL } from "#components/graphql/open-as-graphql.tsx";
import { Section } from "#components/page/section.tsx";
import { RelationValue } from "#components/relations/relation-value.tsx";
import { Link } from "#components/shell/link.tsx";
import { EmptyState } from "#components/states/empty-state.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";
import { href, type RawParams } from "#lib/params.ts";
import { paramsOfOthers } from "#lib/section-params.ts";
import styles from "./relations-section.module.css";

const RelationEvidence = graphql(`
  query RelationEvidence($id: ID!, $evidence: Int!) {
    relation(id: $id) {
      reading
      subject {
        ...EntityLink_entity
      }
      object {
        ...EntityLink_entity
      }
      ...RelationValue_relation
    }
  }
`);

const evidenceShown = 100;

interface RelationOpenedProps {
  readonly id: string;
  readonly pathname: string;
  readonly params: RawParams;
}

/** One relation in place of all, with as much of its evidence as there is. */
export async function RelationOpened({ id, pathname, params }: RelationOpenedProps) {
  const variables = { id, evidence: evidenceShown };
  const result = await execute(RelationEvidence, variables);
  const relation = result.ok ? result.data.relation : null;
  const back = `${href(pathname, paramsOfOthers(params, "relations"))}#relations`;
  return (
    <Section id="relations" title="Relation" note={<Link href={back}>All relations</Link>}>
      {!result.ok && <FailureState failure={result} />}
      {result.ok && !relation && (
        <EmptyState
          title="This relation is not in the graph any more"
          actions={<Link href={back}>All relations</Link>}
        />
      )}
      {relation && (
        <>
          <p className={styles.sentence}>
            <EntityLink entity={relation.subject} /> {relation.reading}{" "}
            <EntityLink entity={relation.object} />
          </p>
          <RelationValue relation={relation} open />
          <p className={styles.query} data-print="none">
            <OpenAsGraphQL document={RelationEvidence} variables={variables} />
          </p>
        </>
      )}
    </Section>
  );
}
