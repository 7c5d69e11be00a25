import type { TimelineEntryKind, TimelineInViewQueryVariables } from "#generated/graphql.ts";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";
import { pageArguments, type RawParams } from "#lib/params.ts";
import { sectionParams } from "#lib/section-params.ts";
import { unitFor } from "../_axis/unit.ts";
import { fitWindow, toInstant } from "../_axis/window.ts";
import { type TimelineState, toFilter } from "./timeline-state.ts";

const TimelineOverview = graphql(`
  query TimelineOverview($filter: TimelineFilter, $clock: TimelineClock!) {
    timeline(filter: $filter, clock: $clock) {
      exhaustive
      lanes {
        kind
        dated
        undated
        from
        to
      }
    }
  }
`);

export const TimelineInView = graphql(`
  query TimelineInView(
    $filter: TimelineFilter
    $clock: TimelineClock!
    $during: DateRangeInput!
    $unit: TimelineUnit!
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
  ) {
    timeline(filter: $filter, clock: $clock) {
      bins(during: $during, unit: $unit) {
        kind
        from
        to
        count
      }
      entries(during: $during, first: $first, after: $after, last: $last, before: $before) {
        ...EntryList_connection
      }
    }
  }
`);

const TimelineMarks = graphql(`
  query TimelineMarks(
    $filter: TimelineFilter
    $clock: TimelineClock!
    $during: DateRangeInput!
    $said: Boolean!
    $about: Boolean!
    $happened: Boolean!
  ) {
    timeline(filter: $filter, clock: $clock) {
      said: entries(during: $during, kind: SAID, first: 100) @include(if: $said) {
        edges {
          ...Mark_edge
        }
      }
      about: entries(during: $during, kind: SAID_ABOUT, first: 100) @include(if: $about) {
        edges {
          ...Mark_edge
        }
      }
      happened: entries(during: $during, kind: HAPPENED, first: 100) @include(if: $happened) {
        edges {
          ...Mark_edge
        }
      }
    }
  }
`);

/** As many as one page holds are drawn one by one; more are counted. */
const mostMarks = 100;
const pageSize = 15;

/** What the picture and its list show; three questions, each of which needs the answer before it. */
export async function loadTimeline(
  state: TimelineState,
  entityId: string | undefined,
  params: RawParams,
) {
  const filter = toFilter(state, entityId);
  const { clock } = state;
  const overview = await execute(TimelineOverview, { filter, clock });
  if (!overview.ok) return overview;
  const { lanes, exhaustive } = overview.data.timeline;
  const fit = fitWindow(lanes);
  const window = state.window ?? fit;
  const base = { ok: true as const, lanes, exhaustive, fit, window };
  if (!window) return { ...base, view: null };

  const unit = unitFor(window);
  const during = { from: toInstant(window.from), to: toInstant(window.to) };
  const variables: TimelineInViewQueryVariables = {
    filter,
    clock,
    during,
    unit,
    ...pageArguments(sectionParams(params, "list"), pageSize),
  };
  const found = await execute(TimelineInView, variables);
  if (!found.ok) return found;
  const { bins, entries } = found.data.timeline;
  const inView = (kind: TimelineEntryKind) =>
    bins.reduce((sum, bin) => sum + (bin.kind === kind ? bin.count : 0), 0);
  const few = (kind: TimelineEntryKind) => inView(kind) > 0 && inView(kind) <= mostMarks;
  const drawn = { said: few("SAID"), about: few("SAID_ABOUT"), happened: few("HAPPENED") };
  const marks = Object.values(drawn).includes(true)
    ? await execute(TimelineMarks, { filter, clock, during, ...drawn })
    : null;
  if (marks && !marks.ok) return marks;
  const one = marks?.data.timeline;
  return {
    ...base,
    view: {
      window,
      unit,
      bins,
      entries,
      variables,
      marks: {
        SAID: one?.said?.edges,
        SAID_ABOUT: one?.about?.edges,
        HAPPENED: one?.happened?.edges,
      },
    },
  };
}
