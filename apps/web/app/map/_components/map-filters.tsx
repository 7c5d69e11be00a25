import { kindNames } from "#components/entities/kinds.ts";
import { FilterBar } from "#components/filters/filter-bar.tsx";
import { FilterDates, FilterSelect } from "#components/filters/filter-fields.tsx";
import { FilterText } from "#components/filters/filter-text.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { type MapState, mapKinds } from "./map-state.ts";

const fragment = graphql(`
  fragment MapFilters_entities on EntityConnection {
    nodes {
      id
      name
      counts {
        statements
      }
    }
  }
`);

interface MapFiltersProps {
  readonly state: MapState;
  /** Those who are quoted most. */
  readonly entities: FragmentType<typeof fragment>;
  readonly speakerName: string | undefined;
}

/** Narrows what is counted and drawn; what is selected stays selected, and the map is fitted anew. */
export function MapFilters({ state, entities, speakerName }: MapFiltersProps) {
  const { kind, speaker, q, from, until, order, place } = state;
  const speakers = readFragment(fragment, entities).nodes.map(({ id, name, counts }) => ({
    value: id,
    label: name,
    count: counts.statements,
  }));
  const isListed = !speaker || speakers.some(({ value }) => value === speaker);
  return (
    <FilterBar action="/map" keep={{ order: order === "COUNT" ? undefined : order, place }}>
      <FilterSelect
        name="kind"
        label="Kind"
        value={kind}
        options={mapKinds.map((value) => ({ value, label: kindNames[value].many }))}
      />
      <FilterSelect
        name="speaker"
        label="Speaker"
        value={speaker}
        options={
          isListed ? speakers : [{ value: speaker, label: speakerName ?? "unknown" }, ...speakers]
        }
      />
      <FilterText name="q" label="Words" value={q} />
      <FilterDates label="Said" from={from} until={until} />
    </FilterBar>
  );
}
