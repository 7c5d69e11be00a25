import { DateText } from "#components/dates/date-text.tsx";
import { searchTarget } from "#components/search/search-target.ts";
import { Link } from "#components/shell/link.tsx";
import { SpeakerList } from "#components/statements/speaker-list.tsx";
import type { SearchHit_HitFragment } from "#generated/graphql.ts";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { count, counted } from "#lib/numbers.ts";
import styles from "./search.module.css";

const fragment = graphql(`
  fragment SearchHit_hit on SearchHit {
    snippet {
      text
      match
    }
    node {
      __typename
      ...SearchTarget_item
      ... on Entity {
        description
        counts {
          statements
          about
        }
      }
      ... on Statement {
        ...SpeakerList_statement
        saidOn {
          ...DateText_date
        }
        source {
          title
        }
      }
      ... on Claim {
        statementCount
      }
      ... on Source {
        statementCount
        publishedOn {
          ...DateText_date
        }
      }
    }
  }
`);

interface SearchHitProps {
  readonly hit: FragmentType<typeof fragment>;
}

/** One hit: its name, the words that matched, and enough to tell it from its like. */
export function SearchHit({ hit }: SearchHitProps) {
  const { node, snippet } = readFragment(fragment, hit);
  const { href, label } = searchTarget(node);
  const words = snippet.map((part) => part.text).join("");
  return (
    <div className={styles.hit}>
      <Link href={href} className={styles.label}>
        {words === label ? <Snippet parts={snippet} /> : <bdi>{label}</bdi>}
      </Link>
      {words !== label && (
        <p className={styles.snippet} dir="auto">
          {isEntity(node) && <span className={styles.also}>also </span>}
          <Snippet parts={snippet} />
        </p>
      )}
      <Facts node={node} />
    </div>
  );
}

/** An entity matches by its name or by another name, which the snippet then shows. */
function isEntity(node: SearchHit_HitFragment["node"]): boolean {
  return "description" in node;
}

function Snippet({ parts }: { readonly parts: SearchHit_HitFragment["snippet"] }) {
  return (
    <bdi>
      {parts.map(
        ({ text, match }, index) =>
          // biome-ignore-start lint/suspicious/noArrayIndexKey: the parts of a snippet never move
          match ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
        // biome-ignore-end lint/suspicious/noArrayIndexKey: see above
      )}
    </bdi>
  );
}

function Facts({ node }: { readonly node: SearchHit_HitFragment["node"] }) {
  switch (node.__typename) {
    case "Statement":
      return (
        <div className={styles.facts}>
          <SpeakerList statement={node} />
          <DateText date={node.saidOn} label="said" />
          <span>in {node.source.title}</span>
        </div>
      );
    case "Claim":
      return <p className={styles.facts}>told in {counted(node.statementCount, "statement")}</p>;
    case "Source":
      return (
        <div className={styles.facts}>
          <span>{counted(node.statementCount, "statement")}</span>
          <DateText date={node.publishedOn} label="published" />
        </div>
      );
    default:
      return (
        <>
          {node.description && <p className={styles.description}>{node.description}</p>}
          <p className={styles.facts}>
            quoted in {counted(node.counts.statements, "statement")}, spoken of in{" "}
            {count(node.counts.about)}
          </p>
        </>
      );
  }
}
