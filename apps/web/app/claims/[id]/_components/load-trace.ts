import { stances } from "#components/statements/words.ts";
import type { ClaimTraceQueryVariables } from "#generated/graphql.ts";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";
import { one, oneOf, pageArguments, type RawParams } from "#lib/params.ts";
import { sectionParams } from "#lib/section-params.ts";

const ClaimTrace = graphql(`
  query ClaimTrace(
    $id: ID!
    $filter: StatementFilter
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
  ) {
    claim(id: $id) {
      statementCount
      origins {
        min
        max
      }
      date {
        ...ClockDate_date
      }
      stances {
        stance
        statementCount
      }
      statements(
        filter: $filter
        orderBy: OLDEST
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        nodes {
          ...TracedTelling_statement
        }
        pageInfo {
          ...Pager_pageInfo
        }
      }
    }
  }
`);

/** The prefix of the section's parameters in the address. */
export const traceSection = "trace";
const pageSize = 50;

const orders = ["origin", "time"] as const;

/** What the address asks of the picture: `?traceStance=`, `?traceOrder=`, and a cursor. */
export function readTraceParams(params: RawParams) {
  const own = sectionParams(params, traceSection);
  return {
    stance: oneOf(own, "stance", stances),
    order: oneOf(own, "order", orders) ?? "origin",
    page: pageArguments(own, pageSize),
  };
}

/** What is chosen of the picture, as the address has it: kept where another list's page is turned. */
export function chosenParams(params: RawParams) {
  return { traceStance: one(params, "traceStance"), traceOrder: one(params, "traceOrder") };
}

export type TraceParams = ReturnType<typeof readTraceParams>;

/** The tellings that are asked for, the oldest first, and what is counted over all of them. */
export async function loadTrace(id: string, { stance, page }: TraceParams) {
  const variables: ClaimTraceQueryVariables = {
    id,
    ...page,
    ...(stance && { filter: { stance: [stance] } }),
  };
  return execute(ClaimTrace, variables);
}
