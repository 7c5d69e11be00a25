import type { Resolvers } from "../../generated/resolvers.ts";
import { findNode } from "../nodes/find-node.ts";
import { hopsOf } from "./hops.ts";
import { loadTrace } from "./load-trace.ts";
import { sentenceOf } from "./sentence.ts";

export const traceResolvers: Resolvers = {
  Statement: {
    trace: (statement, _, context) => loadTrace(statement, context),
  },

  Trace: {
    hops: (trace) => hopsOf(trace),
    sentence: (trace) => sentenceOf(trace),
  },

  Hop: {
    node: ({ nodeId }, _, { loaders }) => (nodeId ? findNode(nodeId, loaders) : null),
  },
};
