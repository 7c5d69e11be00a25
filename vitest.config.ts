import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { SummaryReporter } from "./tests/kit/summary-reporter.ts";

/** One project per folder of tests, so that `--project graph` runs that folder alone. */
const folders = ["schema", "cypher", "graph", "neo4j-local", "api", "web", "e2e"];
/** Queries that the database plans for the first time take seconds on a busy machine. */
const slow = 60_000;

export default defineConfig({
  // Vite would take the ES build of graphql and Apollo the other one, and neither knows the other's classes.
  resolve: {
    alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve("graphql")) }],
  },
  test: {
    // All share one database, which some of them empty.
    fileParallelism: false,
    pool: "forks",
    globalSetup: "tests/kit/neo4j-setup.ts",
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
      ...folders.map((name) => ({
        extends: true as const,
        test: {
          name,
          include: [`tests/${name}/**/*.test.ts`],
          testTimeout: slow,
          hookTimeout: 2 * slow,
        },
      })),
    ],
  },
});
