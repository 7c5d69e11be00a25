import { EntityLink } from "#components/entities/entity-link.tsx";
import { RelationValue } from "#components/relations/relation-value.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import { graphql } from "#generated/index.ts";
import styles from "./selection.module.css";
import { useAnswer } from "./use-answer.ts";

const ExplorerRelation = graphql(`
  query ExplorerRelation($id: ID!, $evidence: Int!) {
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

const evidenceShown = 20;

interface RelationPanelProps {
  readonly id: string;
}

/** The selected relation with the statements for, against and asking. */
export function RelationPanel({ id }: RelationPanelProps) {
  const { result, retry } = useAnswer(ExplorerRelation, { id, evidence: evidenceShown });
  const relation = result?.ok ? result.data.relation : null;
  return (
    <section className={styles.section} aria-label="Selected relation">
      {!result && <p className={styles.waiting}>Loading the evidence…</p>}
      {result && !result.ok && <FailureState failure={result} onRetry={retry} />}
      {result?.ok && !relation && <p>This relation is no longer in the graph.</p>}
      {relation && (
        <>
          <h2 className={styles.ends}>
            <EntityLink entity={relation.subject} />{" "}
            <span className={styles.reading}>{relation.reading}</span>{" "}
            <EntityLink entity={relation.object} />
          </h2>
          <RelationValue relation={relation} open />
        </>
      )}
    </section>
  );
}
