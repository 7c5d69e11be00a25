import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OpenAsGraphQL } from "#components/graphql/open-as-graphql.tsx";
import { Page } from "#components/page/page.tsx";
import { SourceReading } from "#components/sources/source-reading.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import { isMalformedId } from "#lib/not-found.ts";
import { counted } from "#lib/numbers.ts";
import { one, type SearchParams } from "#lib/params.ts";
import { loadReading } from "./_components/load-reading.ts";
import { SourceHeader } from "./_components/source-header.tsx";

interface SourcePageProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: SearchParams;
}

async function load({ params, searchParams }: SourcePageProps) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  return loadReading(id, one(query, "revision"));
}

export async function generateMetadata(props: SourcePageProps): Promise<Metadata> {
  const result = await load(props);
  if (!result.ok || !result.reading) return { title: "Source" };
  const { id, title, statementCount } = result.reading.source;
  return {
    title,
    description: `${counted(statementCount, "statement")} read in “${title}”: who said what, each marked in the text.`,
    alternates: { canonical: `/sources/${id}` },
  };
}

export default async function Source(props: SourcePageProps) {
  const result = await load(props);
  if (!result.ok) {
    if (isMalformedId(result)) notFound();
    return (
      <Page>
        <FailureState failure={result} />
      </Page>
    );
  }
  const { reading, document, variables } = result;
  if (!reading) notFound();
  const { source, revision } = reading;
  return (
    <Page
      query={<OpenAsGraphQL document={document} variables={variables} />}
      visit={{ kind: "SOURCE", label: source.title }}
    >
      <SourceHeader source={source} shown={revision.id} />
      <SourceReading revision={revision} language={source.language} />
    </Page>
  );
}
