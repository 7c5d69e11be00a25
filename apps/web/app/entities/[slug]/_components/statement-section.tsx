import { ActiveFilters } from "#components/filters/active-filters.tsx";
import { FilterChip } from "#components/filters/filter-chip.tsx";
import { OpenAsGraphQL } from "#components/graphql/open-as-graphql.tsx";
import { Section } from "#components/page/section.tsx";
import { Pager } from "#components/paging/pager.tsx";
import { EmptyState } from "#components/states/empty-state.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import type { Result } from "#lib/graphql.ts";
import { counted } from "#lib/numbers.ts";
import { href, type RawParams } from "#lib/params.ts";
import { paramsOfOthers, sectionParam } from "#lib/section-params.ts";
import { activeFiltersOf } from "./active-filters-of.ts";
import { StatementEdges } from "./statement-edges.tsx";
import { readChosen, type StatementSectionName } from "./statement-filter.ts";
import { StatementFilters } from "./statement-filters.tsx";
import styles from "./statement-section.module.css";

const fragment = graphql(`
  fragment StatementSection_connection on StatementConnection {
    totalCount
    exhaustive
    edges {
      ...StatementEdges_edge
    }
    facets {
      ...StatementFilters_facets
    }
    pageInfo {
      ...Pager_pageInfo
    }
  }
`);

interface StatementSectionProps {
  readonly section: StatementSectionName;
  readonly title: string;
  readonly pathname: string;
  readonly params: RawParams;
  readonly result: Result<FragmentType<typeof fragment> | null>;
  readonly names: ReadonlyMap<string, string>;
  readonly query: { readonly document: { toString(): string }; readonly variables: object };
}

/** Statements of or about an entity: filters, the page of them, and why there are none. */
export function StatementSection(props: StatementSectionProps) {
  const { section, title, pathname, params, result, names, query } = props;
  const found = result.ok ? readFragment(fragment, result.data) : null;
  const chosen = readChosen(params, section);
  const filters = activeFiltersOf(section, chosen, names);
  const others = paramsOfOthers(params, section);
  const kept = {
    ...others,
    ...Object.fromEntries(Object.entries(chosen).map(([k, v]) => [sectionParam(section, k), v])),
  };
  const without = (param: string) =>
    `${href(pathname, { ...kept, [param]: undefined })}#${section}`;
  return (
    <Section
      id={section}
      title={title}
      note={
        found &&
        (filters.length > 0
          ? counted(found.totalCount, "statement matches", "statements match")
          : counted(found.totalCount, "statement"))
      }
    >
      {!result.ok && (
        <>
          <ActiveFilters pathname={pathname} params={kept} filters={filters} anchor={section} />
          <FailureState failure={result} />
        </>
      )}
      {found && (
        <div className={styles.columns}>
          <StatementFilters
            facets={found.facets}
            section={section}
            chosen={chosen}
            names={names}
            action={`${pathname}#${section}`}
            keep={others}
            active={filters.length > 0}
          />
          <div className={styles.list}>
            {found.edges.length > 0 && (
              <ActiveFilters pathname={pathname} params={kept} filters={filters} anchor={section} />
            )}
            {!found.exhaustive && (
              <p className={styles.limit}>
                Only the newest 10,000 statements were looked through; there may be more.
              </p>
            )}
            {found.edges.length === 0 ? (
              <EmptyState
                title={
                  filters.length > 0 ? "No statement matches these filters" : "No statement here"
                }
                actions={filters.map(({ param, name, value }) => (
                  <FilterChip key={param} name={name} value={value} dropHref={without(param)} />
                ))}
              >
                {filters.length > 0 && (
                  <p>Drop one of them to see more. A day that is not known matches no date.</p>
                )}
              </EmptyState>
            ) : (
              <StatementEdges edges={found.edges} />
            )}
            <Pager
              pageInfo={found.pageInfo}
              pathname={pathname}
              params={kept}
              anchor={section}
              label={`Pages of “${title}”`}
              section={section}
            />
            <p className={styles.query} data-print="none">
              <OpenAsGraphQL {...query} />
            </p>
          </div>
        </div>
      )}
    </Section>
  );
}
