import type { FoundPath_PathFragment } from "#generated/graphql.ts";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";

const fragment = graphql(`
  fragment FoundPath_path on Path {
    steps {
      reversed
      singleSource
      from {
        id
        slug
        kind
        name
        ...EntityLink_entity
      }
      to {
        id
        slug
        kind
        name
        ...EntityLink_entity
      }
      edge {
        id
        statementCount
        relation {
          id
          reading
          reverseReading
          title
          status
          evidence {
            forCount
          }
        }
      }
      evidence(limit: 3) {
        id
        source {
          id
          kind
          title
        }
        ...EvidenceStatement_statement
      }
    }
  }
`);

/** A path between two entities, for the components that show one. */
export type FoundPath = FragmentType<typeof fragment>;
export type FoundStep = FoundPath_PathFragment["steps"][number];

export function readPathSteps(path: FoundPath): readonly FoundStep[] {
  return readFragment(fragment, path).steps;
}
