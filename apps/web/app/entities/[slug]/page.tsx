import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { kindNames } from "#components/entities/kinds.ts";
import { OpenAsGraphQL } from "#components/graphql/open-as-graphql.tsx";
import { Page } from "#components/page/page.tsx";
import { PageHeader } from "#components/page/page-header.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";
import { isMalformedId } from "#lib/not-found.ts";
import { href, type SearchParams } from "#lib/params.ts";
import { AboutSection } from "./_components/about-section.tsx";
import { EntityCounters } from "./_components/entity-counters.tsx";
import { EntityHeader } from "./_components/entity-header.tsx";
import { FiguresSection } from "./_components/figures-section.tsx";
import { GraphSection } from "./_components/graph-section.tsx";
import { RelationsSection } from "./_components/relations-section.tsx";
import { SaidSection } from "./_components/said-section.tsx";
import { SectionNav } from "./_components/section-nav.tsx";
import { sectionsOf, sectionTitles } from "./_components/sections-of.ts";
import { TimelineSection } from "./_components/timeline-section.tsx";

const EntityPage = graphql(`
  query EntityPage($slug: String!) {
    entity(slug: $slug) {
      id
      slug
      kind
      name
      description
      counts {
        statements
        about
        relations
        ...EntityCounters_counts
      }
      ...EntityHeader_entity
    }
  }
`);

const findEntity = cache((slug: string) => execute(EntityPage, { slug }));

interface EntityProps {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: SearchParams;
}

export async function generateMetadata({ params }: EntityProps): Promise<Metadata> {
  const result = await findEntity(decodeURIComponent((await params).slug));
  const entity = result.ok ? result.data.entity : null;
  if (!entity) return { title: "Entity" };
  const { name, kind, description, slug } = entity;
  const about = `${kindNames[kind].one}. ${description ?? ""} What ${name} said, and what was said about ${name}.`;
  return {
    title: name,
    description: about,
    alternates: { canonical: `/entities/${slug}` },
    openGraph: { title: name, description: about, type: "profile", siteName: "Sayso" },
  };
}

export default async function Entity({ params, searchParams }: EntityProps) {
  const slug = decodeURIComponent((await params).slug);
  const asked = await searchParams;
  const result = await findEntity(slug);
  if (!result.ok) {
    if (isMalformedId(result)) notFound();
    return (
      <Page>
        <PageHeader title="Entity" />
        <FailureState failure={result} />
      </Page>
    );
  }
  const { entity } = result.data;
  if (!entity) notFound();
  const pathname = `/entities/${entity.slug}`;
  // The slug of an entity that was merged into this one: the old address leads here for good.
  if (entity.slug !== slug) permanentRedirect(href(pathname, asked));
  const { counts } = entity;
  const titles = sectionTitles(entity.kind);
  const section = { slug, pathname, params: asked };
  return (
    <Page
      query={<OpenAsGraphQL document={EntityPage} variables={{ slug }} />}
      visit={{ kind: entity.kind, label: entity.name }}
    >
      <EntityHeader entity={entity} pathname={pathname} />
      <EntityCounters counts={counts} pathname={pathname} />
      <SectionNav sections={sectionsOf(entity)} />
      {counts.statements > 0 && <SaidSection {...section} title={titles.said} />}
      {counts.about > 0 && <AboutSection {...section} title={titles.about} />}
      {counts.relations > 0 && <RelationsSection {...section} />}
      {counts.about > 0 && <FiguresSection id={entity.id} slug={slug} name={entity.name} />}
      <TimelineSection {...section} />
      <GraphSection id={entity.id} slug={slug} name={entity.name} title={titles.graph} />
    </Page>
  );
}
