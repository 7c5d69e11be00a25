import { ClaimList } from "#components/claims/claim-list.tsx";
import { Section } from "#components/page/section.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";

const fragment = graphql(`
  fragment ClaimKin_claim on Claim {
    contradicts {
      ...ClaimList_claim
    }
    updates {
      ...ClaimList_claim
    }
    updatedBy {
      ...ClaimList_claim
    }
  }
`);

interface ClaimKinProps {
  readonly claim: FragmentType<typeof fragment>;
}

/** How the claim stands to others: which cannot be true with it, which it replaces, which replace it. */
export function ClaimKin({ claim }: ClaimKinProps) {
  const { contradicts, updates, updatedBy } = readFragment(fragment, claim);
  const kin = [
    {
      id: "contradicts",
      title: "Contradicted by",
      note: "cannot be true together",
      claims: contradicts,
    },
    {
      id: "updated-by",
      title: "Brought up to date by",
      note: "newer claims on the same thing",
      claims: updatedBy,
    },
    {
      id: "updates",
      title: "Brings up to date",
      note: "older claims on the same thing",
      claims: updates,
    },
  ];
  return kin
    .filter(({ claims }) => claims.length > 0)
    .map(({ id, title, note, claims }) => (
      <Section key={id} id={id} title={title} note={note}>
        <ClaimList claims={claims} />
      </Section>
    ));
}
