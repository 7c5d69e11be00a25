import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { siteAddress } from "#lib/config.ts";
import { CitationPanel } from "./citation-panel.tsx";
import { claimChain } from "./claim-chain.ts";
import { type DataVersionFragment, dataVersion } from "./data-version.ts";

const fragment = graphql(`
  fragment ClaimCitation_claim on Claim {
    id
    text
    statementCount
    origins {
      min
      max
    }
    stances {
      stance
      speakers {
        name
      }
      unresolvedCount
    }
  }
`);

interface ClaimCitationProps {
  readonly claim: FragmentType<typeof fragment>;
  readonly dataset: DataVersionFragment;
}

/** How to cite a claim: with all who take part in it, this page and the version of the data. */
export function ClaimCitation({ claim, dataset }: ClaimCitationProps) {
  const found = readFragment(fragment, claim);
  return (
    <CitationPanel
      citation={{
        id: found.id,
        claim: found.text,
        speakers: [],
        chain: claimChain(found),
        saidOn: null,
        original: null,
        address: new URL(`/claims/${found.id}`, siteAddress()).href,
        accessedAt: new Date().toISOString(),
        data: dataVersion(dataset),
      }}
    />
  );
}
