import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EntityLink } from "#components/entities/entity-link.tsx";
import { Page } from "#components/page/page.tsx";
import { PageHeader } from "#components/page/page-header.tsx";
import { Link } from "#components/shell/link.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import { isMalformedId } from "#lib/not-found.ts";
import { href, type SearchParams } from "#lib/params.ts";
import { ClockChoice } from "./_components/clock-choice.tsx";
import { loadSubject } from "./_components/load-subject.ts";
import { readState, type TimelineState } from "./_components/timeline-state.ts";
import { TimelineView } from "./_components/timeline-view.tsx";

interface TimelineProps {
  readonly searchParams: SearchParams;
}

export async function generateMetadata({ searchParams }: TimelineProps): Promise<Metadata> {
  const { entity, q } = readState(await searchParams);
  const subject = entity ? await loadSubject(entity) : null;
  const name = subject?.ok ? subject.data.entity?.name : undefined;
  const title = name ? `Timeline of ${name}` : q ? `Timeline of “${q}”` : "Timeline";
  return { title, description: "Who said what when, and what happened.", robots: { index: false } };
}

export default async function Timeline({ searchParams }: TimelineProps) {
  const params = await searchParams;
  const state = readState(params);
  const subject = state.entity ? await loadSubject(state.entity) : null;
  if (subject && !subject.ok) {
    if (isMalformedId(subject)) notFound();
    return (
      <Page width="broad">
        <PageHeader eyebrow="Timeline" title="Timeline" />
        <FailureState failure={subject} />
      </Page>
    );
  }
  const entity = subject?.data.entity ?? null;
  if (subject && !entity) notFound();
  return (
    <Page width="broad">
      <PageHeader
        eyebrow="Timeline"
        title={entity ? <EntityLink entity={entity} /> : <bdi>{titleOf(state)}</bdi>}
      >
        {!entity && state.q && (
          <p>
            <Link href={href("/search", { q: state.q })}>Search results for these words</Link>
          </p>
        )}
      </PageHeader>
      <ClockChoice state={state} />
      <TimelineView state={state} entity={entity} params={params} />
    </Page>
  );
}

function titleOf({ q }: TimelineState): string {
  return q ? `“${q}”` : "Everything that was said and happened";
}
