import type { TracedTelling_StatementFragment } from "#generated/graphql.ts";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";

const fragment = graphql(`
  fragment TracedTelling_statement on Statement {
    id
    stance
    form
    recordedAt
    origin {
      key
      known
    }
    relays {
      id
    }
    speakers {
      entity {
        id
        name
      }
    }
    saidOn {
      ...ClockDate_date
    }
    source {
      id
      kind
      publishedOn {
        ...ClockDate_date
      }
    }
    trace {
      hops {
        kind
        label
        detail
        node {
          __typename
          id
          ... on Entity {
            slug
            kind
          }
        }
      }
    }
    passage {
      spans {
        role
        text
      }
    }
    ...SpeakerNames_statement
  }
`);

const dateFragment = graphql(`
  fragment ClockDate_date on Date {
    from
    to
    precision
    approximate
    basis
    zone
    ...DateText_date
  }
`);

type MaskedTelling = FragmentType<typeof fragment>;
export type TracedTelling = ReturnType<typeof readTellings>[number];
export type TracedHop = TracedTelling_StatementFragment["trace"]["hops"][number];

/** What the parts of the picture of a claim share of its tellings. */
export function readTellings(masked: readonly MaskedTelling[]) {
  return readFragment(fragment, masked).map((telling) => ({
    ...telling,
    saidOn: readClockDate(telling.saidOn),
    source: { ...telling.source, publishedOn: readClockDate(telling.source.publishedOn) },
  }));
}

/** A date as a clock shows it; also one that `DateText` takes. */
export function readClockDate(date: FragmentType<typeof dateFragment> | null | undefined) {
  return readFragment(dateFragment, date) ?? null;
}
