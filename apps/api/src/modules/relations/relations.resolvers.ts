import {
  type BearingRecord,
  relationTypeList,
  relationTypes,
  type StatementId,
} from "@sayso/graph";
import { loadAll, loadNeeded } from "../../batch.ts";
import { requireBetween } from "../../checks.ts";
import type { PersonResolvers, Resolvers } from "../../generated/resolvers.ts";
import { requireId } from "../../ids.ts";
import { toConnection, toPageRequest } from "../../paging.ts";
import { ofEveryEntity } from "../entities/entity-types.ts";
import { toRelationFilter } from "./relation-filter.ts";

const entityFields: PersonResolvers = {
  relations: async ({ id }, { types, direction, ...page }, { loaders }) => {
    const filter = toRelationFilter(types, direction);
    const scope = ["relations", id, filter];
    const args = { filter, request: toPageRequest(page, scope) };
    const found = await loaders.relationPageByEntityId.load({ parent: id, args });
    const items = found ?? { items: [], hasNext: false, hasPrevious: false };
    const connection = toConnection(items, scope, ({ relation, direction: seen }) => ({
      node: relation,
      direction: seen,
    }));
    return { ...connection, entityId: id, filter };
  },
};

/** As many statements of one bearing as the evidence of a relation holds at most. */
const mostStatements = 100;

function newest(
  { statementIds }: BearingRecord,
  limit: number | null | undefined,
): readonly StatementId[] {
  return statementIds.slice(0, requireBetween(limit ?? mostStatements, "limit", 1, mostStatements));
}

export const relationResolvers: Resolvers = {
  Query: {
    relation: (_, { id }, { loaders }) => loaders.relationById.load(requireId("relation", id)),
    relationTypes: () =>
      relationTypeList.map((info) => ({
        ...info,
        subjectKinds: [...info.subjectKinds],
        objectKinds: [...info.objectKinds],
      })),
  },

  ...ofEveryEntity(entityFields),

  RelationConnection: {
    totalCount: async ({ entityId, filter }, _, { loaders }) =>
      (await loaders.relationCountByEntityId.load({ parent: entityId, args: filter })) ?? 0,
  },

  Relation: {
    reading: ({ type }) => relationTypes[type].reading,
    reverseReading: ({ type }) => relationTypes[type].reverseReading,
    subject: ({ subjectId }, _, { loaders }) => loadNeeded(loaders.entityById, subjectId),
    object: ({ objectId }, _, { loaders }) => loadNeeded(loaders.entityById, objectId),
    evidence: async ({ id }, _, { loaders }) =>
      (await loadNeeded(loaders.evidenceByRelationId, id)).evidence,
  },

  Evidence: {
    for: (evidence, { limit }, { loaders }) =>
      loadAll(loaders.statementById, newest(evidence.for, limit)),
    against: ({ against }, { limit }, { loaders }) =>
      loadAll(loaders.statementById, newest(against, limit)),
    asking: ({ asking }, { limit }, { loaders }) =>
      loadAll(loaders.statementById, newest(asking, limit)),
    forCount: (evidence) => evidence.for.count,
    againstCount: ({ against }) => against.count,
    askingCount: ({ asking }) => asking.count,
  },
};
