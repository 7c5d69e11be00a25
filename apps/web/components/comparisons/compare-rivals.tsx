import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { ComparePairs } from "./compare-pairs.tsx";
import { rivalPairs } from "./pairs.ts";

const fragment = graphql(`
  fragment CompareRivals_account on Account {
    figure {
      min
      max
      unit
    }
    statement {
      speakers {
        entity {
          slug
          name
        }
      }
    }
  }
`);

const most = 3;

interface CompareRivalsProps {
  readonly accounts: ReadonlyArray<FragmentType<typeof fragment>>;
  /** Slug of what the measure is about. */
  readonly about?: string | undefined;
}

/** Ways to compare those who gave rival figures of a measure. */
export function CompareRivals({ accounts, about }: CompareRivalsProps) {
  return <ComparePairs pairs={rivalPairs(readFragment(fragment, accounts), most)} about={about} />;
}
