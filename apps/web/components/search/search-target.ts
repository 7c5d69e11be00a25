import type { SearchKind } from "#generated/graphql.ts";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";

const fragment = graphql(`
  fragment SearchTarget_item on SearchItem {
    __typename
    ... on Entity {
      slug
      kind
      name
    }
    ... on Statement {
      id
      claim {
        text
      }
    }
    ... on Claim {
      id
      text
    }
    ... on Source {
      id
      title
    }
  }
`);

export interface SearchTarget {
  readonly href: string;
  readonly label: string;
  readonly kind: SearchKind;
}

/** Where a hit leads, and what it is called. */
export function searchTarget(item: FragmentType<typeof fragment>): SearchTarget {
  const found = readFragment(fragment, item);
  switch (found.__typename) {
    case "Statement":
      return { kind: "STATEMENT", href: `/statements/${found.id}`, label: found.claim.text };
    case "Claim":
      return { kind: "CLAIM", href: `/claims/${found.id}`, label: found.text };
    case "Source":
      return { kind: "SOURCE", href: `/sources/${found.id}`, label: found.title };
    default:
      return { kind: found.kind, href: `/entities/${found.slug}`, label: found.name };
  }
}
