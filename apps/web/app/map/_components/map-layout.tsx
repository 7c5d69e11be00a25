import { frameOf } from "#components/map/frame.ts";
import { outlinesOf } from "#components/map/outlines.ts";
import { fitView } from "#components/map/view.ts";
import { EmptyState } from "#components/states/empty-state.tsx";
import { type Mark, spotsOf } from "../_marks/marks.ts";
import { drawnSize } from "./drawn-size.ts";
import { Legend } from "./legend.tsx";
import { MapCanvas } from "./map-canvas.tsx";
import styles from "./map-layout.module.css";
import { type MapState, toParams } from "./map-state.ts";
import { MarkList } from "./mark-list.tsx";
import { Selected } from "./selected.tsx";

interface MapLayoutProps {
  readonly state: MapState;
  readonly marks: readonly Mark[];
}

/** The map, and beside it what is selected and the list of all marks. */
export function MapLayout({ state, marks }: MapLayoutProps) {
  const spots = spotsOf(marks);
  const chosen = spots.filter((spot) => spot.marks.some(({ slug }) => slug === state.place));
  const start = state.view ?? (chosen.length > 0 ? fitView(chosen, drawnSize) : null);
  const frame = frameOf(start ?? fitView(spots, drawnSize));
  return (
    <div className={styles.layout}>
      <div className={styles.picture}>
        {marks.length === 0 ? (
          <EmptyState title="Nothing to draw">
            <p>
              No statement about a place or event with coordinates matches. A day that is not known
              matches no date.
            </p>
          </EmptyState>
        ) : (
          <>
            <MapCanvas
              spots={spots}
              start={start}
              selected={state.place ?? null}
              params={toParams({ ...state, view: null })}
              drawn={{ frame, outlines: outlinesOf(frame) }}
            />
            <Legend />
          </>
        )}
      </div>
      <div className={styles.side}>
        {state.place && <Selected slug={state.place} state={state} marks={marks} />}
        {marks.length > 0 && <MarkList state={state} marks={marks} />}
      </div>
    </div>
  );
}
