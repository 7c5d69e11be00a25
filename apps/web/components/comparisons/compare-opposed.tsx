import type { Stance } from "#generated/graphql.ts";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { ComparePairs } from "./compare-pairs.tsx";
import { opposedPairs } from "./pairs.ts";

const fragment = graphql(`
  fragment CompareOpposed_claim on Claim {
    about {
      slug
    }
    stances {
      stance
      speakers {
        slug
        name
      }
    }
  }
`);

const most = 3;

interface CompareOpposedProps {
  readonly claim: FragmentType<typeof fragment>;
}

/** Ways to compare those who affirm a claim with those who deny it. */
export function CompareOpposed({ claim }: CompareOpposedProps) {
  const { about, stances } = readFragment(fragment, claim);
  const speakersWith = (wanted: Stance) =>
    stances.filter(({ stance }) => stance === wanted).flatMap(({ speakers }) => speakers);
  const pairs = opposedPairs(speakersWith("AFFIRMS"), speakersWith("DENIES"), most);
  return <ComparePairs pairs={pairs} about={about[0]?.slug} />;
}
