import { FilterBar } from "#components/filters/filter-bar.tsx";
import { FilterDates, FilterSelect } from "#components/filters/filter-fields.tsx";
import { stances, stanceWords } from "#components/statements/words.ts";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { sectionParam } from "#lib/section-params.ts";
import { formLabels } from "./active-filters-of.ts";
import {
  type Chosen,
  type FormChoice,
  formChoices,
  type StatementSectionName,
} from "./statement-filter.ts";
import styles from "./statement-section.module.css";

const fragment = graphql(`
  fragment StatementFilters_facets on StatementFacets {
    speakers {
      value
      label
      count
    }
    subjects {
      value
      label
      count
    }
    channels {
      value
      label
      count
    }
    outlets {
      value
      label
      count
    }
    forms {
      value
      count
    }
    stances {
      value
      count
    }
  }
`);

interface StatementFiltersProps {
  readonly facets: FragmentType<typeof fragment>;
  readonly section: StatementSectionName;
  readonly chosen: Chosen;
  readonly names: ReadonlyMap<string, string>;
  readonly action: string;
  readonly keep: Readonly<Record<string, string | undefined>>;
  readonly active: boolean;
}

/** Narrows the statements of a section, each value with how many statements it leaves. */
export function StatementFilters(props: StatementFiltersProps) {
  const { section, chosen, names, action, keep, active } = props;
  const facets = readFragment(fragment, props.facets);
  const name = (param: string) => sectionParam(section, param);
  const entities = (id: string | undefined, found: typeof facets.speakers) =>
    id && !found.some((option) => option.value === id)
      ? [{ value: id, label: names.get(id) ?? "unknown", count: 0 }, ...found]
      : found;
  return (
    <details className={styles.filters} open={active} data-print="none">
      <summary>Filter</summary>
      <FilterBar action={action} keep={keep}>
        {section === "said" ? (
          <FilterSelect
            name={name("subject")}
            label="About"
            value={chosen.subject}
            options={entities(chosen.subject, facets.subjects)}
          />
        ) : (
          <FilterSelect
            name={name("speaker")}
            label="Speaker"
            value={chosen.speaker}
            options={entities(chosen.speaker, facets.speakers)}
          />
        )}
        <FilterSelect
          name={name("channel")}
          label="Channel"
          value={chosen.channel}
          options={entities(chosen.channel, facets.channels)}
        />
        <FilterSelect
          name={name("outlet")}
          label="Outlet"
          value={chosen.outlet}
          options={entities(chosen.outlet, facets.outlets)}
        />
        <FilterSelect
          name={name("form")}
          label="Form"
          value={chosen.form}
          options={formOptions(facets.forms, chosen.form)}
        />
        <FilterSelect
          name={name("stance")}
          label="Stance"
          value={chosen.stance}
          options={stances
            .map((value) => ({
              value,
              label: stanceWords[value].label,
              count: facets.stances.find((facet) => facet.value === value)?.count ?? 0,
            }))
            .filter(({ value, count }) => count > 0 || value === chosen.stance)}
        />
        <FilterDates
          label="Said"
          from={chosen.from}
          until={chosen.until}
          names={{ from: name("from"), until: name("until") }}
        />
      </FilterBar>
    </details>
  );
}

function formOptions(
  facets: readonly { readonly value: string; readonly count: number }[],
  chosen: FormChoice | undefined,
) {
  const counts = new Map(facets.map(({ value, count }) => [value, count]));
  const choices: readonly FormChoice[] = ["OWN_WORDS", "DIRECT", "MIXED", "INDIRECT", "NARRATED"];
  return choices
    .map((value) => ({
      value,
      label: formLabels[value],
      count: formChoices[value].reduce((sum, form) => sum + (counts.get(form) ?? 0), 0),
    }))
    .filter(({ value, count }) => count > 0 || value === chosen);
}
