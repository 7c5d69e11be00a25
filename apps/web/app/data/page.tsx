import type { Metadata } from "next";
import { OpenAsGraphQL } from "#components/graphql/open-as-graphql.tsx";
import { Page } from "#components/page/page.tsx";
import { PageHeader } from "#components/page/page-header.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import type { DataPageQuery } from "#generated/graphql.ts";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";
import { Gaps } from "./_components/gaps.tsx";
import { Imports } from "./_components/imports.tsx";
import { Scope } from "./_components/scope.tsx";
import { Versions } from "./_components/versions.tsx";

const DataPage = graphql(`
  query DataPage {
    dataset {
      ...Scope_dataset
      ...Imports_dataset
      ...Gaps_dataset
      ...Versions_dataset
    }
    reports: sources(filter: { kinds: [REPORT] }, first: 1) {
      totalCount
    }
    posts: sources(filter: { kinds: [POST] }, first: 1) {
      totalCount
    }
    documents: sources(filter: { kinds: [DOCUMENT] }, first: 1) {
      totalCount
    }
    retellings: sources(filter: { kinds: [RETELLING] }, first: 1) {
      totalCount
    }
  }
`);

const lead =
  "What the graph holds, where it comes from, under which licences, and what is known to be missing.";

export const metadata: Metadata = { title: "About the data", description: lead };

export default async function Data() {
  const result = await execute(DataPage);
  return (
    <Page query={<OpenAsGraphQL document={DataPage} />}>
      <PageHeader title="About the data" lead={lead} />
      {result.ok ? <Report data={result.data} /> : <FailureState failure={result} />}
    </Page>
  );
}

function Report({ data }: { readonly data: DataPageQuery }) {
  const { dataset, reports, posts, documents, retellings } = data;
  return (
    <>
      <Scope
        dataset={dataset}
        sources={{
          REPORT: reports.totalCount,
          POST: posts.totalCount,
          DOCUMENT: documents.totalCount,
          RETELLING: retellings.totalCount,
        }}
      />
      <Imports dataset={dataset} />
      <Gaps dataset={dataset} />
      <Versions dataset={dataset} />
    </>
  );
}
