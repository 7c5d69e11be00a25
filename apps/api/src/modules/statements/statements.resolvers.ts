import { containment } from "@sayso/graph";
import { loadAll, loadNeeded } from "../../batch.ts";
import type { PersonResolvers, Resolvers } from "../../generated/resolvers.ts";
import { requireId } from "../../ids.ts";
import { ofEveryEntity } from "../entities/entity-types.ts";
import { opaqueKey } from "./opaque-key.ts";
import { statementConnectionFields, toStatementConnection } from "./statement-connection.ts";

const entityFields: PersonResolvers = {
  said: ({ id }, args) => toStatementConnection("said", { speaker: id }, args),
  saidAbout: ({ id }, args) => toStatementConnection("saidAbout", { about: id }, args),
};

export const statementResolvers: Resolvers = {
  Query: {
    statement: (_, { id }, { loaders }) => loaders.statementById.load(requireId("statement", id)),
    statements: (_, args) => toStatementConnection("statements", {}, args),
  },

  ...ofEveryEntity(entityFields),

  Claim: {
    statements: ({ id }, args) => toStatementConnection("claim", { claim: id }, args),
  },

  Statement: {
    speakers: ({ speakers }) => [...speakers],
    channel: ({ channelId }, _, { loaders }) => channelId && loaders.entityById.load(channelId),
    source: ({ sourceId }, _, { loaders }) => loadNeeded(loaders.sourceById, sourceId),
    revision: ({ revisionId }, _, { loaders }) => loadNeeded(loaders.revisionById, revisionId),
    claim: ({ claimId }, _, { loaders }) => loadNeeded(loaders.claimById, claimId),
    passage: ({ passage }) => ({ ...passage, spans: [...passage.spans] }),
    origin: ({ originKey, originKnown }) => ({ key: opaqueKey(originKey), known: originKnown }),
    relays: ({ relayIds }, _, { loaders }) => loadAll(loaders.statementById, relayIds),
    relayedBy: async ({ id }, _, { loaders }) => {
      const relayers = await loaders.relayersByStatementId.load(id);
      return loadAll(
        loaders.statementById,
        relayers.map((relayer) => relayer.statementId),
      );
    },
    previous: async ({ id }, _, { loaders }) => {
      const previousId = (await loaders.neighborsByStatementId.load(id))?.previousId;
      return previousId ? loaders.statementById.load(previousId) : null;
    },
    next: async ({ id }, _, { loaders }) => {
      const nextId = (await loaders.neighborsByStatementId.load(id))?.nextId;
      return nextId ? loaders.statementById.load(nextId) : null;
    },
  },

  Speaker: {
    mention: ({ mention, start, end }) => ({ text: mention, start, end }),
    entity: ({ entityId }, _, { loaders }) => entityId && loaders.entityById.load(entityId),
  },

  StatementConnection: statementConnectionFields,

  StatementEdge: {
    dateShown: ({ node }) => node.dateShown,
    containment: ({ node, saidDuring }) =>
      saidDuring ? containment(saidDuring, node.saidOn) : null,
  },

  StatementFacets: {
    speakers: ({ speakers }) => [...speakers],
    subjects: ({ subjects }) => [...subjects],
    channels: ({ channels }) => [...channels],
    outlets: ({ outlets }) => [...outlets],
    forms: ({ forms }) => [...forms],
    stances: ({ stances }) => [...stances],
  },
};
