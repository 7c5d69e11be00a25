import { DatabaseRefused, DatabaseUnavailable, MigrationRefused, openGraph } from "@sayso/graph";
import { BadSetting, readConfig } from "./config.ts";
import { createLogger, logRequest } from "./logging.ts";
import { createServer, type Server } from "./server.ts";
import { warmUp } from "./warm-up.ts";

/** Brings the graph up to date, then serves until SIGTERM or SIGINT. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const logger = createLogger(config.logLevel);
  const graph = openGraph(config.connection);
  try {
    await graph.verify();
    await graph.migrate((step) => logger.warn(step));
    const report = logRequest.bind(null, logger);
    const server = await createServer({ graph, config, logger, report });
    const address = await server.listen(config.host, config.port);
    stopOnSignal(server, () => graph.close());
    logger.info({ address: `${address}/graphql` }, "listening");
    await warmUp(`${address}/graphql`).catch((err: unknown) => logger.warn({ err }, "warm-up"));
    logger.info({ address: `${address}/graphql` }, "ready");
  } catch (error) {
    await graph.close();
    throw error;
  }
}

function stopOnSignal(server: Server, close: () => Promise<void>): void {
  const stop = async () => {
    await server.stop();
    await close();
    process.exit(0);
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

/** One line for what the reader can mend, the whole error for anything else. */
function explain(error: unknown): string {
  if (error instanceof BadSetting) return `A setting cannot be used: ${error.message}.`;
  if (error instanceof DatabaseUnavailable) {
    return `No Neo4j answers at ${process.env.NEO4J_URI}: start it, or correct NEO4J_URI.`;
  }
  if (error instanceof DatabaseRefused) {
    return `Neo4j at ${process.env.NEO4J_URI} does not let us in: check NEO4J_USER and NEO4J_PASSWORD.`;
  }
  if (error instanceof MigrationRefused) return error.message;
  if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
    return `${error.message.replace("listen EADDRINUSE: ", "")}: set SAYSO_API_PORT to a free port.`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
