import { OpenAsGraphQL } from "#components/graphql/open-as-graphql.tsx";
import { Page } from "#components/page/page.tsx";
import { PageHeader } from "#components/page/page-header.tsx";
import { Link } from "#components/shell/link.tsx";
import { EmptyState } from "#components/states/empty-state.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import { graphql } from "#generated/index.ts";
import { compareHref } from "#lib/compare-href.ts";
import { execute } from "#lib/graphql.ts";
import type { RawParams } from "#lib/params.ts";
import { CommonSubjectList } from "./common-subject-list.tsx";
import { CompareForm } from "./compare-form.tsx";
import { sectionVariables } from "./compare-sections.ts";
import { ComparisonSections } from "./comparison-sections.tsx";
import type { FoundEntity } from "./find-speaker.ts";

const ComparePage = graphql(`
  query ComparePage(
    $left: ID!
    $right: ID!
    $about: ID
    $text: String
    $narrowed: Boolean!
    $agreeFirst: Int
    $agreeAfter: Cursor
    $agreeLast: Int
    $agreeBefore: Cursor
    $differFirst: Int
    $differAfter: Cursor
    $differLast: Int
    $differBefore: Cursor
    $openFirst: Int
    $openAfter: Cursor
    $openLast: Int
    $openBefore: Cursor
    $leftFirst: Int
    $leftAfter: Cursor
    $leftLast: Int
    $leftBefore: Cursor
    $rightFirst: Int
    $rightAfter: Cursor
    $rightLast: Int
    $rightBefore: Cursor
  ) {
    commonSubjects(left: $left, right: $right, first: 200) {
      totalCount
      nodes {
        leftCount
        rightCount
        entity {
          slug
          name
        }
        ...CommonSubjectList_subject
      }
    }
    comparison(left: $left, right: $right, about: $about, text: $text) {
      leftCount
      rightCount
      exhaustive
      agree: rows(
        outcomes: [AGREEMENT]
        first: $agreeFirst
        after: $agreeAfter
        last: $agreeLast
        before: $agreeBefore
      ) {
        totalCount
        ...ComparisonSection_rows
      }
      differ: rows(
        outcomes: [DIFFERENCE]
        first: $differFirst
        after: $differAfter
        last: $differLast
        before: $differBefore
      ) {
        totalCount
        ...ComparisonSection_rows
      }
      open: rows(
        outcomes: [OPEN]
        first: $openFirst
        after: $openAfter
        last: $openLast
        before: $openBefore
      ) {
        totalCount
        ...ComparisonSection_rows
      }
      onlyLeft: rows(
        outcomes: [ONLY_LEFT]
        first: $leftFirst
        after: $leftAfter
        last: $leftLast
        before: $leftBefore
      ) @include(if: $narrowed) {
        totalCount
        ...OnlyOne_rows
      }
      onlyRight: rows(
        outcomes: [ONLY_RIGHT]
        first: $rightFirst
        after: $rightAfter
        last: $rightLast
        before: $rightBefore
      ) @include(if: $narrowed) {
        totalCount
        ...OnlyOne_rows
      }
    }
  }
`);

interface ComparedTwoProps {
  readonly left: FoundEntity;
  readonly right: FoundEntity;
  readonly about: FoundEntity | undefined;
  readonly q: string | undefined;
  readonly params: RawParams;
}

/** Two speakers: on one subject all that they say of it; on none, where they meet and what they share. */
export async function ComparedTwo({ left, right, about, q, params }: ComparedTwoProps) {
  const narrowed = about !== undefined || q !== undefined;
  const variables = {
    ...{ left: left.id, right: right.id, about: about?.id ?? null, text: q ?? null, narrowed },
    ...sectionVariables(params),
  };
  const result = await execute(ComparePage, variables);
  const data = result.ok ? result.data : null;
  const comparison = data?.comparison;
  const common = data?.commonSubjects;
  return (
    <Page query={<OpenAsGraphQL document={ComparePage} variables={variables} />}>
      <PageHeader
        eyebrow="Compare"
        title={
          <>
            <bdi>{left.name}</bdi> and <bdi>{right.name}</bdi>
          </>
        }
        lead={subjectWords(about, q)}
      />
      <CompareForm
        left={{ entity: left }}
        right={{ entity: right }}
        about={about}
        q={q}
        subjects={(common?.nodes ?? []).map(({ entity, ...counts }) => ({ ...entity, ...counts }))}
      />
      {!result.ok && <FailureState failure={result} />}
      {common && !narrowed && (
        <CommonSubjectList
          left={left}
          right={right}
          subjects={common.nodes}
          all={common.totalCount}
        />
      )}
      {comparison && comparison.leftCount + comparison.rightCount === 0 && (
        <EmptyState
          title="Neither of them speaks of this"
          actions={
            <Link href={compareHref({ left: left.slug, right: right.slug })}>Subjects of both</Link>
          }
        >
          <p>
            No statement of {left.name} or of {right.name} that was read matches.
          </p>
        </EmptyState>
      )}
      {comparison && comparison.leftCount + comparison.rightCount > 0 && (
        <ComparisonSections left={left} right={right} params={params} comparison={comparison} />
      )}
    </Page>
  );
}

function subjectWords(about: FoundEntity | undefined, q: string | undefined) {
  const words = q && <>with “{q}” in it</>;
  if (about)
    return (
      <>
        What each said about {about.name} {words}
      </>
    );
  return q ? <>What each said {words}</> : "Of what both speak, and where what they say meets.";
}
