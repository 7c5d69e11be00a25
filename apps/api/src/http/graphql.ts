import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import { type Graph, QueryTimedOut } from "@sayso/graph";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { type Context, createContext } from "../context.ts";
import { NotAcceptable } from "../errors.ts";
import { checkDocument } from "../limits/document.ts";
import { currentRequest, type RequestRecord } from "../request-record.ts";

const answerTypes = ["application/json", "application/graphql-response+json"];

/** Registers `/graphql`. What takes longer than `deadline` milliseconds is ended and answered by TIMEOUT. */
export function addGraphQL(
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  graph: Graph,
  deadline: number,
): void {
  const handle = fastifyApolloHandler(apollo, {
    context: async (request) => createContext(graph, request.record),
  });
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    preHandler: async (request) => {
      if (request.accepts().type(answerTypes) === false) throw new NotAcceptable();
      const document = documentOf(request);
      if (document !== undefined) checkDocument(document);
    },
    async handler(request, reply) {
      const { record } = request;
      const answer = currentRequest.run(record, async () => handle.call(app, request, reply));
      return within(deadline, record, answer);
    },
  });
}

/** The text of the document, wherever it is. Requests without one are left to Apollo. */
function documentOf({ body, query }: FastifyRequest): string | undefined {
  const holder = body ?? query;
  return typeof holder === "object" &&
    holder !== null &&
    "query" in holder &&
    typeof holder.query === "string"
    ? holder.query
    : undefined;
}

async function within<Answer>(
  deadline: number,
  record: RequestRecord,
  answer: Promise<Answer>,
): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const error = new QueryTimedOut("The request took too long.");
      record.end(error);
      reject(error);
    }, deadline);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
