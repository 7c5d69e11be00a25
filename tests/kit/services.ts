import { createServer } from "node:net";
import type { Connection } from "@sayso/graph";
import { type Service, startService } from "../../apps/cli/src/start/service.ts";

/** The API in a process of its own, as the product runs it. */
export function startApi(port: number, neo4j: Connection): Promise<Service> {
  return startService({
    name: "API",
    command: ["--import", "tsx", "apps/api/src/main.ts"],
    env: {
      NEO4J_URI: neo4j.uri,
      NEO4J_USER: neo4j.user,
      NEO4J_PASSWORD: neo4j.password,
      SAYSO_API_PORT: String(port),
      SAYSO_LOG_LEVEL: "error",
      NODE_ENV: "production",
    },
    readyUrl: `http://127.0.0.1:${port}/health/ready`,
  });
}

/** The production build of the site, asking the API on that port. */
export function startSite(port: number, apiPort: number): Promise<Service> {
  return startService({
    name: "site",
    command: `node_modules/next/dist/bin/next start apps/web -H 127.0.0.1 -p ${port}`.split(" "),
    env: {
      SAYSO_API_URL: `http://127.0.0.1:${apiPort}/graphql`,
      SAYSO_WEB_URL: `http://127.0.0.1:${port}`,
      NODE_ENV: "production",
    },
    readyUrl: `http://127.0.0.1:${port}/icon.svg`,
  });
}

/** A port on 127.0.0.1 that nobody listens on at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== "object" || !address) throw new Error("No free port.");
  return address.port;
}
