import { defaultDataDir, LocalNeo4jError, resolveNeo4j } from "@sayso/neo4j-local";
import { buildIfStale } from "./build.ts";
import { StartError } from "./errors.ts";
import { requireFreePort } from "./ports.ts";
import { prepareGraph } from "./prepare-graph.ts";
import type { Service } from "./service.ts";
import { addressOf, startApi, startSite } from "./services.ts";
import { readSettings, type Settings } from "./settings.ts";

/** Runs the product until Ctrl-C or SIGTERM: Neo4j, migrations, sample, build, API and site, in this order. */
export async function start(): Promise<void> {
  const stops: (() => Promise<void>)[] = [];
  let stopping: Promise<void> | undefined;
  const stopAll = () => {
    stopping ??= (async () => {
      for (const stop of stops.reverse()) await stop();
    })();
    return stopping;
  };
  const end = () => {
    if (stopping) return;
    say("Stopping");
    void stopAll().then(() => process.exit(0));
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);
  endWithNpm(end);
  try {
    const services = await startAll(readSettings(process.env), stops);
    const ended = await Promise.race(
      services.map(async (service) => [service.name, await service.ended]),
    );
    if (stopping) return await stopping;
    throw new StartError(`The ${ended[0]} ended (${ended[1]}); start again.`);
  } catch (error) {
    if (!stopping) fail(error);
    await stopAll();
    process.exit(process.exitCode ?? 1);
  }
}

async function startAll(settings: Settings, stops: (() => Promise<void>)[]): Promise<Service[]> {
  const apiAt = { host: settings.SAYSO_API_HOST, port: settings.SAYSO_API_PORT };
  const siteAt = { host: settings.SAYSO_WEB_HOST, port: settings.SAYSO_WEB_PORT };
  await requireFreePort(apiAt.host, apiAt.port, "SAYSO_API_PORT");
  await requireFreePort(siteAt.host, siteAt.port, "SAYSO_WEB_PORT");

  say(process.env.NEO4J_URI ? "Connecting to the Neo4j of NEO4J_URI" : "Bringing Neo4j");
  const [neo4j] = await Promise.all([
    resolveNeo4j({ onProgress: say }).then((resolved) => {
      stops.push(resolved.stop);
      return resolved;
    }),
    buildIfStale(say),
  ]);
  await prepareGraph(neo4j, settings.SAYSO_SAMPLE, say);

  say("Starting the API");
  const api = await startApi(apiAt, neo4j);
  stops.push(api.stop);
  say("Starting the site");
  const site = await startSite(siteAt, apiAt);
  stops.push(site.stop);
  say(`Sayso is ready. Data: ${process.env.NEO4J_URI ?? defaultDataDir()}`);
  const [address, apiAddress] = [addressOf(siteAt), addressOf(apiAt)];
  console.log(`  Site        ${address}`);
  console.log(`  Playground  ${address}/playground`);
  console.log(`  API         ${apiAddress}/graphql`);
  console.log("  Ctrl-C stops it.");
  return [api, site];
}

/** SIGTERM to `npm start` ends npm and its shell, and does not reach this process. */
function endWithNpm(end: () => void): void {
  if (process.env.npm_lifecycle_event !== "start") return;
  const starter = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === starter) return;
    clearInterval(watch);
    end();
  }, 500);
  watch.unref();
}

function say(step: string): void {
  console.log(`· ${step}`);
}

function fail(error: unknown): void {
  const expected = error instanceof StartError || error instanceof LocalNeo4jError;
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  if (!expected && error instanceof Error) console.error(error.stack);
  process.exitCode = 1;
}
