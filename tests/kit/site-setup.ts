import type { TestProject } from "vitest/node";
import { buildIfStale } from "../../apps/cli/src/start/build.ts";
import { addressOf, startApi, startSite } from "../../apps/cli/src/start/services.ts";
import { freePlace, quiet } from "./services.ts";

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
  const [apiAt, siteAt] = [await freePlace(), await freePlace()];
  const api = await startApi(apiAt, root.getProvidedContext().neo4j, quiet);
  const site = await startSite(siteAt, apiAt).catch(async (error: unknown) => {
    await api.stop();
    throw error;
  });
  root.provide("site", {
    url: addressOf(siteAt),
    apiUrl: `${addressOf(apiAt)}/graphql`,
  });
  return async () => {
    await site.stop();
    await api.stop();
  };
}
