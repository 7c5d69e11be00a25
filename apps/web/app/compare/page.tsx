import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Page } from "#components/page/page.tsx";
import { PageHeader } from "#components/page/page-header.tsx";
import { EmptyState } from "#components/states/empty-state.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import { compareHref } from "#lib/compare-href.ts";
import { one, type SearchParams } from "#lib/params.ts";
import { Companions } from "./_components/companions.tsx";
import { CompareForm } from "./_components/compare-form.tsx";
import { ComparedTwo } from "./_components/compared-two.tsx";
import { Examples } from "./_components/examples.tsx";
import { findCompared } from "./_components/find-compared.ts";

interface CompareProps {
  readonly searchParams: SearchParams;
}

export async function generateMetadata({ searchParams }: CompareProps): Promise<Metadata> {
  const found = await findCompared(await searchParams);
  const { left, right, about } = found.ok ? found.data : {};
  const names = [left, right].flatMap((found) => found?.entity?.name ?? []);
  const title = names.length > 0 ? `Compare ${names.join(" and ")}` : "Compare two speakers";
  const subject = about?.entity ? ` on ${about.entity.name}` : "";
  return {
    title: title + subject,
    description: `${names.length === 2 ? names.join(" and ") : "Two speakers"} side by side${subject}: what both said, where they differ, what only one said.`,
  };
}

/** Two speakers side by side on the same subject; with less than two, whom one may compare. */
export default async function Compare({ searchParams }: CompareProps) {
  const params = await searchParams;
  const found = await findCompared(params);
  if (!found.ok) {
    return (
      <Page>
        <PageHeader title="Compare two speakers" />
        <FailureState failure={found} />
      </Page>
    );
  }
  const { left, right, about } = found.data;
  const q = one(params, "q");
  const chosen = {
    left: left?.entity?.slug,
    right: right?.entity?.slug,
    about: about?.entity?.slug,
    q,
  };
  // A name that was typed, or the slug of an entity that was merged: the address gets what it means.
  const asked = {
    left: one(params, "left"),
    right: one(params, "right"),
    about: one(params, "about"),
  };
  const meant = {
    left: chosen.left ?? asked.left,
    right: chosen.right ?? asked.right,
    about: chosen.about ?? asked.about,
  };
  if (compareHref(meant) !== compareHref(asked)) redirect(compareHref({ ...meant, q }));
  if (left?.entity && right?.entity && left.entity.id !== right.entity.id) {
    return (
      <ComparedTwo
        left={left.entity}
        right={right.entity}
        about={about?.entity}
        q={q}
        params={params}
      />
    );
  }
  const lone = left?.entity ?? right?.entity;
  return (
    <Page>
      <PageHeader
        title="Compare two speakers"
        lead="Side by side on the same subject: what both said, where they differ, and what only one of them said."
      />
      <CompareForm left={left} right={right} about={about?.entity} q={q} />
      {left?.entity && right?.entity ? (
        <EmptyState title="That is the same speaker twice">
          <p>Change one of the two.</p>
        </EmptyState>
      ) : lone ? (
        <Companions to={lone} side={left?.entity ? "right" : "left"} about={about?.entity} q={q} />
      ) : (
        <Examples />
      )}
    </Page>
  );
}
