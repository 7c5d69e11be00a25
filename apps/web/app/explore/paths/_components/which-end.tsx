import { EntityGlyph } from "#components/entities/entity-glyph.tsx";
import { kindNames } from "#components/entities/kinds.ts";
import { Section } from "#components/page/section.tsx";
import { Link } from "#components/shell/link.tsx";
import { EmptyState } from "#components/states/empty-state.tsx";
import type { EndEntity } from "./find-end.ts";
import styles from "./paths.module.css";
import { type PathQuestion, questionHref } from "./read-question.ts";

interface WhichEndProps {
  readonly question: PathQuestion;
  readonly end: "from" | "to";
  readonly choices: readonly EndEntity[];
}

/** An end that is not clear: the entities that it may be, each of which asks the question anew. */
export function WhichEnd({ question, end, choices }: WhichEndProps) {
  const { text, slug } = question[end];
  const asked = text ?? slug;
  if (!asked) return null;
  if (choices.length === 0) {
    return (
      <EmptyState title={`No entity is called “${asked}”`}>
        <p>Try another spelling, or a part of the name.</p>
      </EmptyState>
    );
  }
  return (
    <Section id={`which-${end}`} title={<>Which “{asked}” do you mean?</>}>
      <ul className={styles.choices}>
        {choices.map((entity) => (
          <li key={entity.slug}>
            <Link
              href={questionHref({ ...question, [end]: { text: entity.name, slug: entity.slug } })}
              className={styles.choice}
            >
              <EntityGlyph kind={entity.kind} labelled={false} /> <bdi>{entity.name}</bdi>
              <span className={styles.kind}>{kindNames[entity.kind].one}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
