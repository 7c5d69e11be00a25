import { type Connection, type Graph, openGraph } from "@sayso/graph";
import { pino } from "pino";
import { inject, vi } from "vitest";
import { z } from "zod";
import type { RequestSummary } from "../../apps/api/src/logging.ts";
import type { ServerOptions } from "../../apps/api/src/server.ts";
import { createServer } from "../../apps/api/src/server.ts";

const answerForm = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.strictObject({
        message: z.string(),
        locations: z.array(z.unknown()).optional(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.strictObject({
          code: z.string(),
          field: z.string().optional(),
          requestId: z.string(),
        }),
      }),
    )
    .optional(),
});

/** What came back over HTTP. Its body has passed the only form that an answer may have. */
export interface Answer extends z.infer<typeof answerForm> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The code of the first error. */
  readonly code: string | undefined;
}

export interface TestApi {
  readonly url: string;
  readonly graph: Graph;
  /** One summary per request, in the order in which they ended. */
  readonly requests: readonly RequestSummary[];
  /** The summary of the request that got this answer; it comes a moment later than the answer. */
  requestOf(answer: Answer): Promise<RequestSummary>;
  /** What was logged beside the summaries, as JSON lines. */
  readonly log: readonly string[];
  query(document: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** A query that must succeed, with its data in the form that is expected. */
  read<Data>(
    form: z.ZodType<Data>,
    document: string,
    variables?: Record<string, unknown>,
  ): Promise<Data>;
  send(request: RequestInit, path?: string): Promise<Answer>;
  stop(): Promise<void>;
}

export interface TestApiOptions extends Partial<Pick<ServerOptions, "timeouts">> {
  readonly connection?: Connection;
  readonly introspection?: boolean;
  readonly maxCost?: number;
  /** Puts a fault into the graph, or something slow. */
  readonly alter?: (graph: Graph) => Graph;
}

/** Starts the real server on a free port, on the database of the tests. */
export async function startTestApi(options: TestApiOptions = {}): Promise<TestApi> {
  const graph = openGraph(options.connection ?? inject("neo4j"));
  const requests: RequestSummary[] = [];
  const log: string[] = [];
  const server = await createServer({
    graph: options.alter?.(graph) ?? graph,
    config: { introspection: options.introspection ?? true, maxCost: options.maxCost ?? 10_000 },
    logger: pino({ level: "debug" }, { write: (line: string) => void log.push(line) }),
    report: (summary) => requests.push(summary),
    ...(options.timeouts ? { timeouts: options.timeouts } : {}),
  });
  const url = await server.listen("127.0.0.1", 0);

  async function send(request: RequestInit, path = "/graphql"): Promise<Answer> {
    const response = await fetch(url + path, request);
    const text = await response.text();
    const body = answerForm.parse(JSON.parse(text));
    const code = body.errors?.[0]?.extensions.code;
    return {
      ...body,
      errors: body.errors,
      status: response.status,
      headers: response.headers,
      text,
      code,
    };
  }
  const query: TestApi["query"] = (document, variables = {}) =>
    send(post({ query: document, variables }));

  return {
    url,
    graph,
    requests,
    requestOf: (answer) =>
      vi.waitFor(() => {
        const id = answer.headers.get("x-request-id");
        const found = requests.find((request) => request.requestId === id);
        if (!found) throw new Error(`No summary of request ${id}.`);
        return found;
      }),
    log,
    query,
    send,
    async read(form, document, variables) {
      const answer = await query(document, variables);
      if (answer.errors) throw new Error(answer.text);
      return form.parse(answer.data);
    },
    async stop() {
      await server.stop();
      await graph.close();
    },
  };
}

/** A POST as clients of GraphQL send it. */
export function post(body: unknown): RequestInit {
  return {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  };
}
