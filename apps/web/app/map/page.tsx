import type { Metadata } from "next";
import { ActiveFilters } from "#components/filters/active-filters.tsx";
import { OpenAsGraphQL } from "#components/graphql/open-as-graphql.tsx";
import { Page } from "#components/page/page.tsx";
import { PageHeader } from "#components/page/page-header.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";
import type { SearchParams } from "#lib/params.ts";
import { activeFiltersOf } from "./_components/active-filters-of.ts";
import { LeftOut } from "./_components/left-out.tsx";
import { MapFilters } from "./_components/map-filters.tsx";
import { MapLayout } from "./_components/map-layout.tsx";
import { readState, toFilter, toParams } from "./_components/map-state.ts";
import { readMarks } from "./_components/read-marks.ts";
import { Unplaced } from "./_components/unplaced.tsx";

const MapPage = graphql(`
  query MapPage(
    $kinds: [EntityKind!]
    $filter: StatementFilter
    $limit: Int!
    $speaker: ID!
    $bySpeaker: Boolean!
  ) {
    map(kinds: $kinds, limit: $limit) {
      ...ReadMarks_map
      ...LeftOut_map
      ...Unplaced_map
    }
    entities(filter: { speaks: true }, orderBy: MOST_QUOTED, first: 20) {
      ...MapFilters_entities
    }
    node(id: $speaker) @include(if: $bySpeaker) {
      ... on Entity {
        name
      }
    }
  }
`);

interface MapPageProps {
  readonly searchParams: SearchParams;
}

const lead =
  "Where the places and events lie that the reports speak of, and what is said about them.";
const mostMarks = 500;

const MapTitle = graphql(`
  query MapTitle($slug: String!) {
    entity(slug: $slug) {
      name
    }
  }
`);

/** The map of a chosen place bears its name, so that a link to it says where it leads. */
export async function generateMetadata({ searchParams }: MapPageProps): Promise<Metadata> {
  const { place } = readState(await searchParams);
  const found = place ? await execute(MapTitle, { slug: place }) : null;
  const name = found?.ok ? found.data.entity?.name : undefined;
  return { title: name ? `${name} on the map` : "Map", description: lead };
}

export default async function MapOfStatements({ searchParams }: MapPageProps) {
  const state = readState(await searchParams);
  const filter = toFilter(state);
  const variables = {
    kinds: state.kind ? [state.kind] : null,
    filter,
    limit: mostMarks,
    speaker: state.speaker ?? "",
    bySpeaker: state.speaker !== undefined,
  };
  const result = await execute(MapPage, variables);
  const node = result.ok ? result.data.node : null;
  const speakerName = node && "name" in node ? node.name : undefined;
  return (
    <Page width="broad" query={<OpenAsGraphQL document={MapPage} variables={variables} />}>
      <PageHeader title="Map" lead={lead} />
      {result.ok && (
        <MapFilters state={state} entities={result.data.entities} speakerName={speakerName} />
      )}
      <ActiveFilters
        pathname="/map"
        params={{ ...toParams({ ...state, view: null, page: 1 }) }}
        filters={activeFiltersOf(state, speakerName)}
      />
      {result.ok ? (
        <>
          <MapLayout state={state} marks={readMarks(result.data.map, filter !== null)} />
          <LeftOut map={result.data.map} shown={mostMarks} />
          <Unplaced map={result.data.map} />
        </>
      ) : (
        <FailureState failure={result} />
      )}
    </Page>
  );
}
