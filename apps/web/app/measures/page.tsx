import type { Metadata } from "next";
import { ActiveFilters } from "#components/filters/active-filters.tsx";
import { FilterBar } from "#components/filters/filter-bar.tsx";
import { FilterText } from "#components/filters/filter-text.tsx";
import { OpenAsGraphQL } from "#components/graphql/open-as-graphql.tsx";
import { Page } from "#components/page/page.tsx";
import { PageHeader } from "#components/page/page-header.tsx";
import { Link } from "#components/shell/link.tsx";
import { EmptyState } from "#components/states/empty-state.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import { one, type SearchParams } from "#lib/params.ts";
import {
  findSubject,
  loadMeasures,
  MeasuresPage,
  mostMeasures,
} from "./_components/load-measures.ts";
import { MeasureList } from "./_components/measure-list.tsx";

interface MeasuresProps {
  readonly searchParams: SearchParams;
}

const lead = "What was counted and measured: who gave which figure, side by side, never averaged.";

export async function generateMetadata({ searchParams }: MeasuresProps): Promise<Metadata> {
  const about = one(await searchParams, "about");
  const found = about ? await findSubject(about) : null;
  const name = found?.ok ? found.data.entity?.name : undefined;
  return { title: name ? `Figures about ${name}` : "Figures", description: lead };
}

export default async function Measures({ searchParams }: MeasuresProps) {
  const params = await searchParams;
  const asked = { text: one(params, "q"), about: one(params, "about") };
  const found = await loadMeasures(asked);
  if (!found.ok) {
    return (
      <Page>
        <PageHeader title="Figures" lead={lead} />
        <FailureState failure={found} />
      </Page>
    );
  }
  const { variables, subject, disputed, others } = found;
  const filters = [
    ...(asked.text ? [{ param: "q", name: "Words", value: asked.text }] : []),
    ...(asked.about
      ? [{ param: "about", name: "About", value: subject?.name ?? asked.about }]
      : []),
  ];
  const isEmpty = disputed.length + others.length === 0;
  return (
    <Page query={<OpenAsGraphQL document={MeasuresPage} variables={variables} />}>
      <PageHeader
        title={
          subject ? (
            <>
              Figures about <bdi>{subject.name}</bdi>
            </>
          ) : (
            "Figures"
          )
        }
        lead={lead}
      />
      <FilterBar action="/measures" keep={{ about: asked.about }}>
        <FilterText name="q" label="Words of what is measured" value={asked.text} />
      </FilterBar>
      <ActiveFilters
        pathname="/measures"
        params={{ q: asked.text, about: asked.about }}
        filters={filters}
      />
      {isEmpty && (
        <EmptyState
          title={filters.length > 0 ? "No figures match" : "No figures have been given yet"}
          actions={
            <Link href={filters.length > 0 ? "/measures" : "/add"}>
              {filters.length > 0 ? "All figures" : "Add a report"}
            </Link>
          }
        />
      )}
      <MeasureList id="disputed" title="Disputed: rival figures" measures={disputed} />
      <MeasureList id="others" title="No rival figures" measures={others} />
      {disputed.length + others.length >= mostMeasures && (
        <p>The {mostMeasures} measures with most figures are shown. Search for the others.</p>
      )}
    </Page>
  );
}
