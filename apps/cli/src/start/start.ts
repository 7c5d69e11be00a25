import { defaultDataDir, LocalNeo4jError, resolveNeo4j } from "@sayso/neo4j-local";
import { buildIfStale } from "./build.ts";
import { StartError } from "./errors.ts";
import { requireFreePort } from "./ports.ts";
import { prepareGraph } from "./prepare-graph.ts";
import { type Service, startService } from "./service.ts";
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
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      say("Stopping");
      void stopAll().then(() => process.exit(0));
    });
  }
  try {
    const services = await startAll(readSettings(process.env), stops);
    const end = await Promise.race(
      services.map(async (service) => [service.name, await service.ended]),
    );
    if (stopping) return await stopping;
    throw new StartError(`The ${end[0]} ended (${end[1]}); start again.`);
  } catch (error) {
    if (!stopping) fail(error);
    await stopAll();
    process.exit(process.exitCode ?? 1);
  }
}

async function startAll(settings: Settings, stops: (() => Promise<void>)[]): Promise<Service[]> {
  const { SAYSO_API_HOST: apiHost, SAYSO_API_PORT: apiPort } = settings;
  const { SAYSO_WEB_HOST: webHost, SAYSO_WEB_PORT: webPort } = settings;
  await requireFreePort(apiHost, apiPort, "SAYSO_API_PORT");
  await requireFreePort(webHost, webPort, "SAYSO_WEB_PORT");

  say(process.env.NEO4J_URI ? "Connecting to the Neo4j of NEO4J_URI" : "Bringing Neo4j");
  const [neo4j] = await Promise.all([
    resolveNeo4j({ onProgress: say }).then((resolved) => {
      stops.push(resolved.stop);
      return resolved;
    }),
    buildIfStale(say),
  ]);
  await prepareGraph(neo4j, settings.SAYSO_SAMPLE, say);

  const api = `http://${reachable(apiHost)}:${apiPort}`;
  const site = `http://${reachable(webHost)}:${webPort}`;
  say("Starting the API");
  const services = [
    await startService({
      name: "API",
      command: ["--import", "tsx", "apps/api/src/main.ts"],
      env: {
        NEO4J_URI: neo4j.uri,
        NEO4J_USER: neo4j.user,
        NEO4J_PASSWORD: neo4j.password,
        NEO4J_DATABASE: neo4j.database,
        SAYSO_API_HOST: apiHost,
        SAYSO_API_PORT: String(apiPort),
        NODE_ENV: "production",
      },
      readyUrl: `${api}/health/ready`,
    }),
  ];
  stops.push(...services.map((service) => service.stop));
  say("Starting the site");
  const web = await startService({
    name: "site",
    command: [
      "node_modules/next/dist/bin/next",
      "start",
      "apps/web",
      "-H",
      webHost,
      "-p",
      String(webPort),
    ],
    env: { SAYSO_API_URL: `${api}/graphql`, NODE_ENV: "production" },
    readyUrl: `${site}/`,
  });
  stops.push(web.stop);
  say(`Sayso is ready. Data: ${process.env.NEO4J_URI ?? defaultDataDir()}`);
  console.log(
    `  Site        ${site}\n  Playground  ${site}/playground\n  API         ${api}/graphql\n  Ctrl-C stops it.`,
  );
  return [...services, web];
}

/** A wildcard address is listened on; to reach it from here, take the loopback one. */
function reachable(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
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
