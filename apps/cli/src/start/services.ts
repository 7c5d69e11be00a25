import type { Connection } from "@sayso/graph";
import { type Service, startService } from "./service.ts";

/** Where a service listens. */
export interface Listening {
  readonly host: string;
  readonly port: number;
}

/** The API on that Neo4j. */
export function startApi(
  at: Listening,
  neo4j: Connection,
  env: Record<string, string> = {},
): Promise<Service> {
  return startService({
    name: "API",
    command: ["--import", "tsx", "apps/api/src/main.ts"],
    env: {
      NEO4J_URI: neo4j.uri,
      NEO4J_USER: neo4j.user,
      NEO4J_PASSWORD: neo4j.password,
      NEO4J_DATABASE: neo4j.database ?? "neo4j",
      SAYSO_API_HOST: at.host,
      SAYSO_API_PORT: String(at.port),
      NODE_ENV: "production",
      // On the terminal of who starts it, only what is wrong; a line per request on demand.
      SAYSO_LOG_LEVEL: process.env.SAYSO_LOG_LEVEL ?? "warn",
      ...env,
    },
    readyUrl: `${addressOf(at)}/health/ready`,
  });
}

/** The built site, which asks that API. */
export function startSite(at: Listening, api: Listening): Promise<Service> {
  const script = "node_modules/next/dist/bin/next";
  return startService({
    name: "site",
    command: [script, "start", "apps/web", "-H", at.host, "-p", String(at.port)],
    env: {
      SAYSO_API_URL: `${addressOf(api)}/graphql`,
      SAYSO_WEB_PORT: String(at.port),
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
    },
    // Needs no answer of the API, which still plans its first queries.
    readyUrl: `${addressOf(at)}/icon.svg`,
    silent: true,
  });
}

/** Its address as seen from here: for a wildcard, which is only listened on, the loopback one. */
export function addressOf({ host, port }: Listening): string {
  const wildcard = host === "0.0.0.0" || host === "::";
  const name = wildcard ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
