import type { TimelineEntryRecord } from "@sayso/graph";
import { idType } from "@sayso/graph";
import { optionalDateRange } from "../../checks.ts";
import type { Context } from "../../context.ts";
import type { PersonResolvers, Resolvers } from "../../generated/resolvers.ts";
import { toConnection, toPageRequest } from "../../paging.ts";
import { ofEveryEntity } from "../entities/entity-types.ts";
import { placeOf } from "./place.ts";
import type { TimelineConnectionMapper, TimelineEdgeMapper } from "./timeline.mappers.ts";
import { timelineOfFilter } from "./timeline-of-filter.ts";

const entityFields: PersonResolvers = {
  timeline: ({ id }, { during: window, ...page }) => {
    const during = optionalDateRange(window, "during");
    const scope = ["timeline", id, during];
    return { request: { entity: id, during, page: toPageRequest(page, scope) }, scope };
  },
};

export const timelineResolvers: Resolvers = {
  ...ofEveryEntity(entityFields),
  ...timelineOfFilter,

  TimelineItem: {
    __resolveType: ({ id }) => (idType(id) === "statement" ? "Statement" : "Event"),
  },

  TimelineConnection: {
    edges: async (list, _, context) => {
      const { edges } = await readConnection(list, context);
      const found = await Promise.all(
        edges.map(async ({ cursor, node }) => toEdge(cursor, node, context)),
      );
      return found.filter((edge) => edge !== null);
    },
    pageInfo: async (list, _, context) => (await readConnection(list, context)).pageInfo,
  },
};

async function readConnection(list: TimelineConnectionMapper, { loaders }: Context) {
  return toConnection(await loaders.timelinePage.load(list.request), list.scope);
}

/** Null where the thing has gone between the walk and the lookup. */
async function toEdge(
  cursor: string,
  entry: TimelineEntryRecord,
  context: Context,
): Promise<TimelineEdgeMapper | null> {
  if (entry.kind === "HAPPENED") {
    const node = await context.loaders.entityById.load(entry.eventId);
    return node?.date ? { cursor, kind: entry.kind, date: node.date, node } : null;
  }
  const node = await context.loaders.statementById.load(entry.statementId);
  const date = node && (await placeOf(node, "SAID_ELSE_PUBLISHED", context))?.date;
  return node && date ? { cursor, kind: entry.kind, date, node } : null;
}
