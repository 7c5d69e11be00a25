import type { Context } from "../../context.ts";
import type {
  StatementConnectionResolvers,
  StatementFilter,
  StatementOrder,
} from "../../generated/resolvers.ts";
import { type PageArguments, toConnection, toPageRequest } from "../../paging.ts";
import { excludesItself, type FieldConditions, toConditions } from "./statement-filter.ts";
import type { StatementConnectionMapper, StatementEdgeMapper } from "./statements.mappers.ts";

interface StatementListArguments extends PageArguments {
  readonly filter?: StatementFilter | null | undefined;
  readonly orderBy?: StatementOrder | null | undefined;
}

/** A list of statements as a field gives it; nothing is read before a field of the list is asked for. */
export function toStatementConnection(
  fieldName: string,
  field: FieldConditions,
  { filter, orderBy, ...page }: StatementListArguments,
): StatementConnectionMapper {
  const conditions = toConditions(field, filter);
  const order = orderBy ?? "NEWEST";
  const scope = [fieldName, field, conditions, order];
  const request = { conditions, order, page: toPageRequest(page, scope) };
  return { request, scope, empty: excludesItself(field, filter) };
}

async function readConnection(
  { request, scope, empty }: StatementConnectionMapper,
  { loaders }: Context,
) {
  const page = empty
    ? { items: [], hasNext: false, hasPrevious: false }
    : await loaders.statementPage.load(request);
  return toConnection(page, scope);
}

async function readEdges(
  list: StatementConnectionMapper,
  context: Context,
): Promise<StatementEdgeMapper[]> {
  const { edges } = await readConnection(list, context);
  const { saidDuring } = list.request.conditions;
  const found = await Promise.all(
    edges.map(async ({ cursor, node }) => ({
      cursor,
      node: await context.loaders.statementById.load(node),
      saidDuring,
    })),
  );
  // A statement may have gone between the walk and the lookup.
  return found.flatMap((edge) => (edge.node ? [{ ...edge, node: edge.node }] : []));
}

const noFacets = { speakers: [], subjects: [], channels: [], outlets: [], forms: [], stances: [] };

export const statementConnectionFields: StatementConnectionResolvers = {
  edges: (list, _, context) => readEdges(list, context),
  nodes: async (list, _, context) => (await readEdges(list, context)).map(({ node }) => node),
  pageInfo: async (list, _, context) => (await readConnection(list, context)).pageInfo,
  totalCount: ({ request, empty }, _, { loaders }) =>
    empty ? 0 : loaders.statementCount.load(request.conditions),
  exhaustive: ({ request }, _, { loaders }) =>
    loaders.statementListIsExhaustive.load(request.conditions),
  facets: ({ request, empty }, _, { loaders }) =>
    empty ? noFacets : loaders.statementFacets.load(request.conditions),
};
