import { EntityGlyph } from "#components/entities/entity-glyph.tsx";
import { Section } from "#components/page/section.tsx";
import { Link } from "#components/shell/link.tsx";
import { EmptyState } from "#components/states/empty-state.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { compareHref } from "#lib/compare-href.ts";
import { count, counted } from "#lib/numbers.ts";
import type { FoundEntity } from "./find-speaker.ts";
import styles from "./subjects.module.css";

const fragment = graphql(`
  fragment CommonSubjectList_subject on CommonSubject {
    leftCount
    rightCount
    entity {
      slug
      kind
      name
    }
  }
`);

const shown = 12;

interface CommonSubjectListProps {
  readonly left: FoundEntity;
  readonly right: FoundEntity;
  readonly subjects: ReadonlyArray<FragmentType<typeof fragment>>;
  /** How many there are in all. */
  readonly all: number;
}

/** The subjects on which both speak, those with most to compare first; each leads to its comparison. */
export function CommonSubjectList({ left, right, subjects, all }: CommonSubjectListProps) {
  const found = readFragment(fragment, subjects);
  const rest = found.slice(shown);
  const list = (some: typeof found) => (
    <ol className={styles.list}>
      {some.map(({ entity, leftCount, rightCount }) => (
        <li key={entity.slug}>
          <Link
            href={compareHref({ left: left.slug, right: right.slug, about: entity.slug })}
            className={styles.subject}
          >
            <EntityGlyph kind={entity.kind} />
            <bdi className={styles.name}>{entity.name}</bdi>
            <span className={styles.counts}>
              {count(leftCount)} and {counted(rightCount, "statement")}
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
  return (
    <Section
      id="subjects"
      title="Subjects of both"
      note={all > 0 && `${counted(all, "subject")}, most said by both first`}
    >
      {found.length === 0 ? (
        <EmptyState title="They speak of nothing in common">
          <p>
            No subject of a statement of {left.name} is one of {right.name}.
          </p>
        </EmptyState>
      ) : (
        list(found.slice(0, shown))
      )}
      {rest.length > 0 && (
        <details className={styles.rest}>
          <summary>{counted(rest.length, "subject")} more</summary>
          {list(rest)}
          {all > found.length && (
            <p className={styles.note}>
              The {count(found.length)} with most to compare are listed, of {count(all)}.
            </p>
          )}
        </details>
      )}
    </Section>
  );
}
