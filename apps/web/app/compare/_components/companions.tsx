import { EntityGlyph } from "#components/entities/entity-glyph.tsx";
import { Section } from "#components/page/section.tsx";
import { Link } from "#components/shell/link.tsx";
import { EmptyState } from "#components/states/empty-state.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import { graphql } from "#generated/index.ts";
import { compareHref } from "#lib/compare-href.ts";
import { execute } from "#lib/graphql.ts";
import { counted } from "#lib/numbers.ts";
import type { FoundEntity } from "./find-speaker.ts";
import type { CompareSide } from "./speaker-field.tsx";
import styles from "./subjects.module.css";

const CompareCompanions = graphql(`
  query CompareCompanions($to: ID!, $about: ID, $first: Int!) {
    comparableSpeakers(to: $to, about: $about, first: $first) {
      subjectCount
      statementCount
      entity {
        slug
        kind
        name
      }
    }
  }
`);

interface CompanionsProps {
  readonly to: FoundEntity;
  /** The side that is still free. */
  readonly side: CompareSide;
  readonly about: FoundEntity | undefined;
  readonly q: string | undefined;
}

/** Whom one may compare a speaker with: who speaks of the same. */
export async function Companions({ to, side, about, q }: CompanionsProps) {
  const variables = { to: to.id, about: about?.id ?? null, first: 30 };
  const result = await execute(CompareCompanions, variables);
  if (!result.ok) return <FailureState failure={result} />;
  const { comparableSpeakers: speakers } = result.data;
  const other = side === "left" ? "right" : "left";
  return (
    <Section
      id="companions"
      title={`Compare ${to.name} with`}
      note={about ? `who speaks of ${about.name}` : "who speaks of the same subjects"}
    >
      {speakers.length === 0 ? (
        <EmptyState title="Nobody else speaks of the same">
          <p>Choose another speaker by name above.</p>
        </EmptyState>
      ) : (
        <ol className={styles.list}>
          {speakers.map(({ entity, subjectCount, statementCount }) => (
            <li key={entity.slug}>
              <Link
                href={compareHref({ [other]: to.slug, [side]: entity.slug, about: about?.slug, q })}
                className={styles.subject}
              >
                <EntityGlyph kind={entity.kind} />
                <bdi className={styles.name}>{entity.name}</bdi>
                <span className={styles.counts}>
                  {about
                    ? counted(statementCount, "statement")
                    : counted(subjectCount, "subject in common", "subjects in common")}
                </span>
              </Link>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
