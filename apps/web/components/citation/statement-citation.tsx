import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { siteAddress } from "#lib/config.ts";
import type { CitedSpeaker } from "./citation.ts";
import { CitationPanel } from "./citation-panel.tsx";
import { type DataVersionFragment, dataVersion } from "./data-version.ts";

const fragment = graphql(`
  fragment StatementCitation_statement on Statement {
    id
    form
    claim {
      text
    }
    speakers {
      mention {
        text
      }
      entity {
        name
      }
    }
    saidOn {
      from
      to
      precision
      approximate
      zone
    }
    source {
      kind
      title
      url
      publishedOn {
        from
        to
        precision
        approximate
        zone
      }
      publishedBy {
        name
      }
    }
    trace {
      sentence
    }
  }
`);

interface StatementCitationProps {
  readonly statement: FragmentType<typeof fragment>;
  readonly dataset: DataVersionFragment;
}

/** How to cite a statement: with its chain, its original, this page and the version of the data. */
export function StatementCitation({ statement, dataset }: StatementCitationProps) {
  const { id, form, claim, speakers, saidOn, source, trace } = readFragment(fragment, statement);
  const outlet = source.publishedBy?.name ?? null;
  const named = speakers.map(
    ({ mention, entity }): CitedSpeaker => ({
      name: entity?.name ?? mention.text,
      identified: entity !== null,
    }),
  );
  const ownVoice = form === "NARRATED" && outlet ? [{ name: outlet, identified: true }] : [];
  return (
    <CitationPanel
      citation={{
        id,
        claim: claim.text,
        speakers: [...named, ...ownVoice],
        chain: trace.sentence,
        saidOn: saidOn ?? null,
        original: {
          kind: source.kind,
          title: source.title,
          outlet,
          publishedOn: source.publishedOn ?? null,
          url: source.url ?? null,
        },
        address: new URL(`/statements/${id}`, siteAddress()).href,
        accessedAt: new Date().toISOString(),
        data: dataVersion(dataset),
      }}
    />
  );
}
