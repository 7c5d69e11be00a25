import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { SummaryReporter } from "./tests/kit/summary-reporter.ts";

const neo4j = "tests/kit/neo4j-setup.ts";
const site = "tests/kit/site-setup.ts";
const browser = "tests/kit/browser-setup.ts";

/** One project per folder of tests, so that `--project graph` runs that folder alone; with what it stands on. */
const folders = {
  schema: [],
  attribution: [],
  "neo4j-local": [],
  cypher: [neo4j],
  graph: [neo4j],
  api: [neo4j],
  web: [neo4j, site],
  e2e: [neo4j, site, browser],
};
const slow = 120_000;

export default defineConfig({
  // Vite would take the ES build of graphql and Apollo the other one, and neither knows the other's classes.
  resolve: {
    alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve("graphql")) }],
  },
  test: {
    // All share one database, which some of them empty.
    fileParallelism: false,
    pool: "forks",
    reporters: ["default", new SummaryReporter()],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["packages/**/*.test.ts", "apps/**/*.test.{ts,tsx}"],
          exclude: ["**/node_modules/**", "**/.next/**"],
        },
      },
      ...Object.entries(folders).map(([name, globalSetup]) => ({
        extends: true as const,
        test: {
          name,
          globalSetup,
          // Those that read the sample as a reader does come last, so that it is brought in once for all of them.
          sequence: { groupOrder: globalSetup.includes(site) ? 1 : 0 },
          include: [`tests/${name}/**/*.test.ts`],
          testTimeout: slow,
          hookTimeout: 2 * slow,
          expect: { poll: { timeout: slow / 4 } },
        },
      })),
    ],
  },
});
