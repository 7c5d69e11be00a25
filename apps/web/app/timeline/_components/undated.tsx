import { Section } from "#components/page/section.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import type { TimelineUndatedQueryVariables } from "#generated/graphql.ts";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";
import { counted } from "#lib/numbers.ts";
import { pageArguments, type RawParams } from "#lib/params.ts";
import { sectionParams } from "#lib/section-params.ts";
import { EntryList } from "./entry-list.tsx";
import { type TimelineState, toFilter, toParams } from "./timeline-state.ts";

const TimelineUndated = graphql(`
  query TimelineUndated(
    $filter: TimelineFilter
    $clock: TimelineClock!
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
  ) {
    timeline(filter: $filter, clock: $clock) {
      entries(dated: false, first: $first, after: $after, last: $last, before: $before) {
        ...EntryList_connection
      }
    }
  }
`);

const pageSize = 10;

interface UndatedProps {
  readonly total: number;
  readonly state: TimelineState;
  readonly entityId: string | undefined;
  readonly params: RawParams;
}

/** What no axis can show: entries that have no date on the chosen clock. */
export async function Undated({ total, state, entityId, params }: UndatedProps) {
  const variables: TimelineUndatedQueryVariables = {
    filter: toFilter(state, entityId),
    clock: state.clock,
    ...pageArguments(sectionParams(params, "undated"), pageSize),
  };
  const result = await execute(TimelineUndated, variables);
  return (
    <Section
      id="undated"
      title="Without a date on this clock"
      note={counted(total, "entry", "entries")}
    >
      {result.ok ? (
        <EntryList
          entries={result.data.timeline.entries}
          section="undated"
          label="Pages of entries without a date"
          params={toParams(state)}
        />
      ) : (
        <FailureState failure={result} />
      )}
    </Section>
  );
}
