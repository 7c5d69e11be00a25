import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Page } from "#components/page/page.tsx";
import { PageHeader } from "#components/page/page-header.tsx";
import { EmptyState } from "#components/states/empty-state.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import type { SearchParams } from "#lib/params.ts";
import { type PathEnd, PathForm } from "../_components/path-form.tsx";
import { pathHref } from "../_recipe/explore-href.ts";
import { type FoundEnd, findEnd } from "./_components/find-end.ts";
import { PathList } from "./_components/path-list.tsx";
import { type PathQuestion, readQuestion } from "./_components/read-question.ts";
import { WhichEnd } from "./_components/which-end.tsx";

interface PathsProps {
  readonly searchParams: SearchParams;
}

export async function generateMetadata({ searchParams }: PathsProps): Promise<Metadata> {
  const { from, to } = readQuestion(await searchParams);
  const names = await Promise.all(
    [from, to].map(async ({ slug, text }) => {
      const found = await findEnd(slug, text);
      return (found.ok && found.data.entity?.name) || text;
    }),
  );
  return {
    title: names.every(Boolean) ? titleOf(names) : "How are two entities connected?",
    description:
      "The shortest ways from one entity to another over relations and statements, each step with the words it rests on.",
    robots: { index: false },
  };
}

export default async function Paths({ searchParams }: PathsProps) {
  const question = readQuestion(await searchParams);
  const [from, to] = await Promise.all(
    [question.from, question.to].map(({ slug, text }) => findEnd(slug, text)),
  );
  const failure = [from, to].find((found) => found?.ok === false);
  if (!from?.ok || !to?.ok) {
    return (
      <Page>
        <PageHeader title="How are these two connected?" />
        {failure?.ok === false && <FailureState failure={failure} />}
      </Page>
    );
  }
  const ends = { from: from.data, to: to.data };
  const { entity: one } = ends.from;
  const { entity: other } = ends.to;
  const { hops, typed } = question;
  const same = one !== null && one.id === other?.id;
  if (question.drawn && one && other && !same) {
    redirect(pathHref({ does: "path", slug: one.slug, to: other.slug, hops, typed }));
  }
  return (
    <Page width="reading">
      <PageHeader title={one && other ? titleOf([one.name, other.name]) : titleOf(["these two"])}>
        <PathForm {...formEnds(question, ends)} hops={hops} typed={typed} />
      </PageHeader>
      {same && (
        <EmptyState title="Both are the same entity">
          <p>Choose another one for one of the two ends.</p>
        </EmptyState>
      )}
      {one && other && !same && <PathList from={one} to={other} hops={hops} typed={typed} />}
      {!one && <WhichEnd question={question} end="from" choices={ends.from.choices} />}
      {!other && <WhichEnd question={question} end="to" choices={ends.to.choices} />}
    </Page>
  );
}

function titleOf(names: readonly (string | undefined)[]): string {
  return `How are ${names.join(" and ")} connected?`;
}

function formEnds(
  question: PathQuestion,
  found: { readonly from: FoundEnd; readonly to: FoundEnd },
) {
  const end = (name: "from" | "to"): PathEnd => {
    const { entity } = found[name];
    return { text: entity?.name ?? question[name].text ?? "", slug: entity?.slug ?? null };
  };
  return { from: end("from"), to: end("to") };
}
