import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import type { FormattedExecutionResult, GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Context } from "./context.ts";
import { type ErrorCode, statuses } from "./errors.ts";
import { createFormatError } from "./format-error.ts";
import { documentLimits } from "./limits/document.ts";
import { checkOperation } from "./limits/operation.ts";
import { currentRequest } from "./request-record.ts";

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly introspection: boolean;
  readonly maxCost: number;
  readonly logger: Logger;
}

/** Apollo without what it adds for convenience: no landing page, no persisted queries, no batches, no stacks. */
export function createApollo(options: ApolloOptions): ApolloServer<Context> {
  const { schema, introspection, maxCost, logger } = options;
  return new ApolloServer<Context>({
    schema,
    introspection,
    // A browser sends no cross-site request in this form without asking first, and is told no.
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: "production",
    parseOptions: { maxTokens: documentLimits.tokens },
    formatError: createFormatError(logger),
    logger: {
      debug: (message) => logger.debug(message),
      info: (message) => logger.debug(message),
      warn: (message) => logger.warn(message),
      error: (message) => logger.error(message),
    },
    plugins: [ApolloServerPluginLandingPageDisabled(), limits(maxCost), status],
  });
}

/** Runs after validation and before execution, for documents from Apollo's cache as well. */
function limits(maxCost: number): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ schema, document, operation, operationName, request }) {
        const record = currentRequest.getStore();
        if (record) record.operation = operationName;
        if (!operation) return; // Execution says so.
        const variables = request.variables ?? {};
        checkOperation({ schema, document, operation, variables }, maxCost);
      },
    }),
  };
}

/** Apollo answers 200 or 500 where a code says more. */
const status: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async willSendResponse({ request, response }) {
      if (response.body.kind !== "single") return;
      const found = statusOf(response.body.singleResult);
      const accept = request.http?.headers.get("accept") ?? "";
      if (found !== undefined) response.http.status = forClient(found, accept);
    },
  }),
};

/** The gravest status of the errors where nothing was answered, else the usual 200. */
function statusOf({ errors = [], data }: FormattedExecutionResult): number | undefined {
  if (errors.length === 0) return undefined;
  if (data && Object.values(data).some((value) => value !== null)) return 200;
  return Math.max(...errors.map((error) => statuses[error.extensions?.code as ErrorCode] ?? 500));
}

/**
 * GraphQL over HTTP wants 200 for whatever is wrong with an operation where the client asks for
 * `application/json` by name: such clients are of the time before the status meant something.
 */
function forClient(status: number, accept: string): number {
  const isOld = accept.includes("application/json") && !accept.includes("graphql-response");
  return isOld && status === 400 ? 200 : status;
}
