import { ActiveFilters } from "#components/filters/active-filters.tsx";
import { FilterChip } from "#components/filters/filter-chip.tsx";
import { OpenAsGraphQL } from "#components/graphql/open-as-graphql.tsx";
import { EmptyState } from "#components/states/empty-state.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import { counted } from "#lib/numbers.ts";
import { href, type RawParams } from "#lib/params.ts";
import type { Window } from "../_axis/window.ts";
import { activeFiltersOf } from "./active-filters-of.ts";
import { CountsTable } from "./counts-table.tsx";
import { EntryList } from "./entry-list.tsx";
import { type LaneView, packLane, sumOf } from "./lane.tsx";
import { Legend } from "./legend.tsx";
import { loadSpeakers } from "./load-speakers.ts";
import { loadTimeline, TimelineInView } from "./load-timeline.ts";
import { Picture } from "./picture.tsx";
import styles from "./timeline.module.css";
import { TimelineFilters } from "./timeline-filters.tsx";
import { type TimelineState, toParams } from "./timeline-state.ts";
import { Undated } from "./undated.tsx";
import { ZoomLinks } from "./zoom-links.tsx";

interface TimelineViewProps {
  readonly state: TimelineState;
  readonly entity: { readonly id: string; readonly name: string } | null;
  readonly params: RawParams;
}

/** Filters, the picture with its list, and what has no date. */
export async function TimelineView({ state, entity, params }: TimelineViewProps) {
  const name = entity?.name;
  const [found, speakers] = await Promise.all([
    loadTimeline(state, entity?.id, params),
    loadSpeakers(state, entity?.id),
  ]);
  if (!found.ok) return <FailureState failure={found} />;
  const filters = activeFiltersOf(state, name, speakers);
  const { view } = found;
  const undated = found.lanes.reduce((sum, lane) => sum + lane.undated, 0);
  return (
    <>
      <details className={styles.filters} open={filters.length > 0} data-print="none">
        <summary>Filter</summary>
        <TimelineFilters state={state} name={name} speakers={speakers} />
      </details>
      <ActiveFilters pathname="/timeline" params={toParams(state)} filters={filters} />
      {!found.exhaustive && (
        <p className={styles.meaning}>
          Only the newest 50,000 statements were looked at; there may be more.
        </p>
      )}
      {view ? (
        <InView view={view} kinds={found.lanes} name={name} state={state} />
      ) : (
        <EmptyState
          title={undated > 0 ? "Nothing here has a date on this clock" : "Nothing matches"}
          actions={filters.map(({ param, name: label, value }) => (
            <FilterChip
              key={param}
              name={label}
              value={value}
              dropHref={href("/timeline", { ...toParams(state), [param]: undefined })}
            />
          ))}
        />
      )}
      {undated > 0 && (
        <Undated total={undated} state={state} entityId={entity?.id} params={params} />
      )}
    </>
  );
}

type Loaded = Extract<Awaited<ReturnType<typeof loadTimeline>>, { ok: true }>;

interface InViewProps {
  readonly view: NonNullable<Loaded["view"]>;
  readonly kinds: Loaded["lanes"];
  readonly name: string | undefined;
  readonly state: TimelineState;
}

/** Rows; a lower picture stays in sight while the list beside it scrolls. */
const lowest = 26;

/** About how many rows the lanes are high: a title, then marks, or bars as high as seven. */
function heightOf(lanes: readonly LaneView[], window: Window): number {
  return lanes.reduce((sum, lane) => sum + 2 + (packLane(lane, window)?.rows ?? 7), 0);
}

/** The picture, and beside it the same in words. */
function InView({ view, kinds, name, state }: InViewProps) {
  const { window, unit, bins, marks, entries } = view;
  const lanes: LaneView[] = kinds
    .filter(({ dated }) => dated > 0)
    .map(({ kind }) => ({
      kind,
      bins: bins.filter((bin) => bin.kind === kind),
      marks: marks[kind],
    }));
  const total = sumOf(bins);
  return (
    <div className={styles.columns}>
      <div className={styles.picture} data-stays={heightOf(lanes, window) < lowest || undefined}>
        <ZoomLinks window={window} state={state} />
        <Picture lanes={lanes} name={name} window={window} unit={unit} state={state} />
        <Legend otherClock={state.clock === "SAID_ELSE_PUBLISHED"} />
        <p className={styles.hint} data-print="none">
          Drag to move, pinch or <kbd>Ctrl</kbd> and wheel to zoom. Keys: <kbd>←</kbd> <kbd>→</kbd>{" "}
          <kbd>+</kbd> <kbd>−</kbd>, <kbd>0</kbd> for all.
        </p>
        <CountsTable lanes={lanes} name={name} />
        <p className={styles.query} data-print="none">
          <OpenAsGraphQL document={TimelineInView} variables={view.variables} />
        </p>
      </div>
      <section id="list" aria-labelledby="list-title">
        <h2 id="list-title" className={styles.listTitle}>
          In view
          <span className={styles.note}>{counted(total, "entry", "entries")}, oldest first</span>
        </h2>
        {total > 0 ? (
          <EntryList
            entries={entries}
            section="list"
            label="Pages of entries in view"
            params={toParams(state)}
          />
        ) : (
          <EmptyState title="Nothing in this stretch of time">
            <p>Zoom out, or fit all.</p>
          </EmptyState>
        )}
      </section>
    </div>
  );
}
