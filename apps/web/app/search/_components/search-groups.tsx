import { EntityGlyph } from "#components/entities/entity-glyph.tsx";
import { kindNames } from "#components/entities/kinds.ts";
import { Section } from "#components/page/section.tsx";
import { Link } from "#components/shell/link.tsx";
import type { SearchKind } from "#generated/graphql.ts";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { href } from "#lib/params.ts";
import styles from "./search.module.css";
import { SearchHit } from "./search-hit.tsx";

const fragment = graphql(`
  fragment SearchGroups_result on SearchResult {
    groups {
      kind
      hasMore
      hits {
        ...SearchHit_hit
      }
    }
  }
`);

interface SearchGroupsProps {
  readonly result: FragmentType<typeof fragment>;
  readonly text: string;
  readonly kind: SearchKind | undefined;
}

/** What was found, by kind, in the order in which the API ranks the kinds. */
export function SearchGroups({ result, text, kind: chosen }: SearchGroupsProps) {
  const { groups } = readFragment(fragment, result);
  return groups.map(({ kind, hits, hasMore }) => (
    <Section
      key={kind}
      id={kind.toLowerCase()}
      title={
        <span className={styles.groupTitle}>
          <EntityGlyph kind={kind} labelled={false} /> {kindNames[kind].many}
        </span>
      }
      note={
        hasMore &&
        (chosen ? (
          `The best ${hits.length}`
        ) : (
          <Link href={href("/search", { q: text, kind })}>
            More {kindNames[kind].many.toLowerCase()}
          </Link>
        ))
      }
    >
      <ol className={styles.hits}>
        {hits.map((hit, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: hits keep their order
          <li key={index}>
            <SearchHit hit={hit} />
          </li>
        ))}
      </ol>
    </Section>
  ));
}
