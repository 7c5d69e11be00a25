import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ClaimCitation } from "#components/citation/claim-citation.tsx";
import { ClaimFigures } from "#components/claims/claim-figures.tsx";
import { originWords } from "#components/claims/origin-words.ts";
import { StanceGroups } from "#components/claims/stance-groups.tsx";
import { CompareOpposed } from "#components/comparisons/compare-opposed.tsx";
import { OpenAsGraphQL } from "#components/graphql/open-as-graphql.tsx";
import { Page } from "#components/page/page.tsx";
import { PageHeader } from "#components/page/page-header.tsx";
import { Section } from "#components/page/section.tsx";
import { Pager } from "#components/paging/pager.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import type { ClaimPageQueryVariables } from "#generated/graphql.ts";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";
import { isMalformedId } from "#lib/not-found.ts";
import { counted } from "#lib/numbers.ts";
import { one, pageArguments, type SearchParams } from "#lib/params.ts";
import { ClaimHeader } from "./_components/claim-header.tsx";
import { ClaimKin } from "./_components/claim-kin.tsx";
import { ClaimRelations } from "./_components/claim-relations.tsx";
import { chosenParams, loadTrace, readTraceParams } from "./_components/load-trace.ts";
import { Tellings } from "./_components/tellings.tsx";
import { TraceSection } from "./_components/trace-section.tsx";

const ClaimPage = graphql(`
  query ClaimPage($id: ID!, $first: Int, $after: Cursor, $last: Int, $before: Cursor) {
    claim(id: $id) {
      text
      statementCount
      origins {
        min
        max
      }
      ...ClaimHeader_claim
      ...ClaimCitation_claim
      ...CompareOpposed_claim
      figures {
        ...ClaimFigures_figure
      }
      stances {
        ...StanceGroups_group
      }
      statements(first: $first, after: $after, last: $last, before: $before) {
        nodes {
          ...Tellings_statement
        }
        pageInfo {
          ...Pager_pageInfo
        }
      }
      ...ClaimKin_claim
      supports {
        ...ClaimRelations_relation
      }
      disputes {
        ...ClaimRelations_relation
      }
    }
    dataset {
      ...DataVersion_dataset
    }
  }
`);

const pageSize = 10;

interface ClaimProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: SearchParams;
}

/** `cache` compares its arguments by identity, so they are texts. */
const findClaim = cache(async (id: string, after?: string, before?: string) => {
  const page = pageArguments({ after, before }, pageSize);
  const variables: ClaimPageQueryVariables = { id: decodeURIComponent(id), ...page };
  return { variables, result: await execute(ClaimPage, variables) };
});

async function askedClaim({ params, searchParams }: ClaimProps) {
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  return { id, ...(await findClaim(id, one(asked, "after"), one(asked, "before"))) };
}

export async function generateMetadata(props: ClaimProps): Promise<Metadata> {
  const { id, result } = await askedClaim(props);
  const claim = result.ok ? result.data.claim : null;
  if (!claim) return { title: "Claim" };
  const title = `“${claim.text}”`;
  const description = `Who says so and who denies it: ${counted(claim.statementCount, "statement")}, ${originWords(claim.origins)}.`;
  return {
    title,
    description,
    alternates: { canonical: `/claims/${id}` },
    openGraph: { title, description, type: "article", siteName: "Sayso" },
  };
}

export default async function Claim(props: ClaimProps) {
  const [{ id: path }, params] = await Promise.all([props.params, props.searchParams]);
  const asked = readTraceParams(params);
  const [{ id, variables, result }, trace] = await Promise.all([
    askedClaim(props),
    loadTrace(decodeURIComponent(path), asked),
  ]);
  if (!result.ok) {
    if (isMalformedId(result)) notFound();
    return (
      <Page>
        <PageHeader title="Claim" />
        <FailureState failure={result} />
      </Page>
    );
  }
  const { claim, dataset } = result.data;
  if (!claim) notFound();
  const { figures, stances, statements, statementCount, supports, disputes } = claim;
  return (
    <Page
      query={<OpenAsGraphQL document={ClaimPage} variables={variables} />}
      visit={{ kind: "CLAIM", label: claim.text }}
    >
      <ClaimHeader claim={claim}>
        <ClaimCitation claim={claim} dataset={dataset} />
      </ClaimHeader>
      <TraceSection pathname={`/claims/${id}`} params={params} asked={asked} result={trace} />
      {figures.length > 0 && (
        <Section id="figures" title="Figures" note="as they were meant, never averaged">
          <ClaimFigures figures={figures} />
        </Section>
      )}
      <Section id="stances" title="Who takes which stance">
        <StanceGroups groups={stances} />
        <CompareOpposed claim={claim} />
      </Section>
      <ClaimKin claim={claim} />
      <Section
        id="statements"
        title="Every telling"
        note={`${counted(statementCount, "statement")}, newest first`}
      >
        <Tellings statements={statements.nodes} />
        <Pager
          pageInfo={statements.pageInfo}
          pathname={`/claims/${id}`}
          params={chosenParams(params)}
          anchor="statements"
        />
      </Section>
      {supports.length + disputes.length > 0 && (
        <Section id="relations" title="As evidence" note="relations that rest on this claim">
          <ClaimRelations bearing="Supports" relations={supports} />
          <ClaimRelations bearing="Disputes" relations={disputes} />
        </Section>
      )}
    </Page>
  );
}
