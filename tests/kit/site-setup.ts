import type { TestProject } from "vitest/node";
import { buildIfStale } from "../../apps/cli/src/start/build.ts";
import { freePort, startApi, startSite } from "./services.ts";

declare module "vitest" {
  interface ProvidedContext {
    site: { readonly url: string; readonly apiUrl: string };
  }
}

/** API and site for a whole run, on the Neo4j of the tests; tests find them by `inject("site")`. */
export async function setup({ vitest }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const root = vitest.getRootProject();
  // Two projects call this; the first one starts it for both.
  if ("site" in root.getProvidedContext()) return;
  await buildIfStale(console.log);
  const ports = { api: await freePort(), site: await freePort() };
  const api = await startApi(ports.api, root.getProvidedContext().neo4j);
  const site = await startSite(ports.site, ports.api).catch(async (error: unknown) => {
    await api.stop();
    throw error;
  });
  root.provide("site", {
    url: `http://127.0.0.1:${ports.site}`,
    apiUrl: `http://127.0.0.1:${ports.api}/graphql`,
  });
  return async () => {
    await site.stop();
    await api.stop();
  };
}
