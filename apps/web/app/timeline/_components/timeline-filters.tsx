import { FilterBar } from "#components/filters/filter-bar.tsx";
import { FilterDates, FilterSelect } from "#components/filters/filter-fields.tsx";
import { FilterText } from "#components/filters/filter-text.tsx";
import { formWords, stances, stanceWords } from "#components/statements/words.ts";
import { writeWindow } from "../_axis/window.ts";
import { forms, kinds, type TimelineState, toParams } from "./timeline-state.ts";
import { laneTitle } from "./timeline-words.ts";

export interface SpeakerOption {
  readonly value: string;
  readonly label: string;
  readonly count?: number;
}

interface TimelineFiltersProps {
  readonly state: TimelineState;
  readonly name: string | undefined;
  readonly speakers: readonly SpeakerOption[];
}

/** Narrows the timeline; the clock stays. */
export function TimelineFilters({ state, name, speakers }: TimelineFiltersProps) {
  const { kind, form, stance, speaker, window } = state;
  const { entity, clock } = toParams(state);
  const days = window && writeWindow(window);
  return (
    <FilterBar action="/timeline" keep={{ entity, clock }}>
      <FilterText name="q" label="Words" value={state.q} />
      <FilterSelect
        name="kind"
        label="Kind of entry"
        value={kind}
        options={kinds
          .filter((value) => name !== undefined || value !== "SAID_ABOUT")
          .map((value) => ({ value, label: laneTitle(value, name) }))}
      />
      <FilterSelect name="speaker" label="Speaker" value={speaker} options={speakers} />
      <FilterSelect
        name="form"
        label="Form"
        value={form}
        options={forms.map((value) => ({ value, label: formWords[value].label }))}
      />
      <FilterSelect
        name="stance"
        label="Stance"
        value={stance}
        options={stances.map((value) => ({ value, label: stanceWords[value].label }))}
      />
      <FilterDates
        label="In view"
        from={days?.from.slice(0, 10)}
        until={days?.until.slice(0, 10)}
      />
    </FilterBar>
  );
}
