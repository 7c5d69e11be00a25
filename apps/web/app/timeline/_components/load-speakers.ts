import type { StatementFilter } from "#generated/graphql.ts";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";
import type { TimelineState } from "./timeline-state.ts";

const TimelineSpeakers = graphql(`
  query TimelineSpeakers($filter: StatementFilter) {
    statements(filter: $filter, first: 1) {
      facets {
        speakers {
          value
          label
          count
        }
      }
    }
  }
`);

const TimelineSpeaker = graphql(`
  query TimelineSpeaker($id: ID!) {
    node(id: $id) {
      ... on Entity {
        name
      }
    }
  }
`);

/** Who speaks most often about the entity, of the words, or at all; the chosen one is always among them. */
export async function loadSpeakers({ q, speaker }: TimelineState, entityId: string | undefined) {
  const filter: StatementFilter = { ...(entityId && { about: entityId }), ...(q && { text: q }) };
  const [listed, chosen] = await Promise.all([
    execute(TimelineSpeakers, { filter }),
    speaker ? execute(TimelineSpeaker, { id: speaker }) : null,
  ]);
  const options = listed.ok ? listed.data.statements.facets.speakers : [];
  if (!speaker || options.some(({ value }) => value === speaker)) return options;
  const node = chosen?.ok ? chosen.data.node : null;
  const label = node && "name" in node ? node.name : "unknown";
  return [{ value: speaker, label }, ...options];
}
