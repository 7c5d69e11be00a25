import accepts from "@fastify/accepts";
import type { Graph } from "@sayso/graph";
import type { FastifyInstance } from "fastify";
import type { Logger } from "pino";
import { createApollo } from "./apollo.ts";
import type { Config } from "./config.ts";
import { createApp, type Timeouts, usualTimeouts } from "./http/app.ts";
import { readJsonOnly } from "./http/body.ts";
import { answerFailures } from "./http/failures.ts";
import { addGraphQL } from "./http/graphql.ts";
import { addHealth } from "./http/health.ts";
import { trackRequests } from "./http/requests.ts";
import type { RequestSummary } from "./logging.ts";
import { whyGraphNotReady } from "./readiness.ts";
import { createSchema } from "./schema.ts";

export interface ServerOptions {
  readonly graph: Graph;
  readonly config: Pick<Config, "introspection" | "maxCost">;
  readonly logger: Logger;
  /** Told once per request, when it is answered or its client has gone. */
  readonly report: (summary: RequestSummary) => void;
  readonly timeouts?: Partial<Timeouts>;
}

export interface Server {
  readonly app: FastifyInstance;
  /** Returns the address it listens on, such as `http://127.0.0.1:4000`. */
  listen(host: string, port: number): Promise<string>;
  /** Lets accepted requests finish, answers new ones by 503, then closes. */
  stop(): Promise<void>;
}

/** The API as a server that does not listen yet. */
export async function createServer(options: ServerOptions): Promise<Server> {
  const { graph, config, logger, report } = options;
  const timeouts = { ...usualTimeouts, ...options.timeouts };
  const { introspection, maxCost } = config;
  const apollo = createApollo({ schema: createSchema(), introspection, maxCost, logger });
  await apollo.start();

  const app = createApp(timeouts);
  await app.register(accepts);
  const requests = trackRequests(app, report);
  readJsonOnly(app);
  answerFailures(app, logger);
  addHealth(app, async () =>
    requests.isStopping() ? "The server is stopping." : whyGraphNotReady(graph),
  );
  addGraphQL(app, apollo, graph, timeouts.answer);

  return {
    app,
    listen: (host, port) => app.listen({ host, port }),
    async stop() {
      await requests.drain(timeouts.stop);
      await app.close();
      await apollo.stop();
    },
  };
}
