import { OpenAsGraphQL } from "#components/graphql/open-as-graphql.tsx";
import { Section } from "#components/page/section.tsx";
import { Pager } from "#components/paging/pager.tsx";
import { Link } from "#components/shell/link.tsx";
import { EmptyState } from "#components/states/empty-state.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import type { EntityTimelineQueryVariables } from "#generated/graphql.ts";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";
import { href, one, pageArguments, type RawParams } from "#lib/params.ts";
import { paramsOfOthers, sectionParams } from "#lib/section-params.ts";
import styles from "./timeline.module.css";
import { TimelineDays } from "./timeline-days.tsx";

const EntityTimeline = graphql(`
  query EntityTimeline($slug: String!, $first: Int, $after: Cursor, $last: Int, $before: Cursor) {
    entity(slug: $slug) {
      timeline(first: $first, after: $after, last: $last, before: $before) {
        edges {
          ...TimelineDays_edge
        }
        pageInfo {
          ...Pager_pageInfo
        }
      }
    }
  }
`);

const pageSize = 20;

interface TimelineSectionProps {
  readonly slug: string;
  readonly pathname: string;
  readonly params: RawParams;
}

/** What is dated about the entity, oldest first; the page opens at the newest end. */
export async function TimelineSection({ slug, pathname, params }: TimelineSectionProps) {
  const own = sectionParams(params, "timeline");
  const variables: EntityTimelineQueryVariables = {
    slug,
    ...(one(own, "after") ? pageArguments(own, pageSize) : { last: pageSize }),
    ...(one(own, "before") && { before: one(own, "before") ?? null }),
  };
  const result = await execute(EntityTimeline, variables);
  const found = result.ok ? result.data.entity?.timeline : null;
  return (
    <Section
      id="timeline"
      title="Timeline"
      note={
        <>
          oldest first; by the day said, else published ·{" "}
          <Link href={href("/timeline", { entity: slug })}>Open the timeline</Link>
        </>
      }
    >
      {!result.ok && <FailureState failure={result} />}
      {found && found.edges.length === 0 && (
        <EmptyState title="Nothing about it has a known date" />
      )}
      {found && found.edges.length > 0 && (
        <>
          <TimelineDays edges={found.edges} />
          <Pager
            pageInfo={found.pageInfo}
            pathname={pathname}
            params={paramsOfOthers(params, "timeline")}
            anchor="timeline"
            label="Pages of the timeline"
            section="timeline"
          />
          <p className={styles.query} data-print="none">
            <OpenAsGraphQL document={EntityTimeline} variables={variables} />
          </p>
        </>
      )}
    </Section>
  );
}
