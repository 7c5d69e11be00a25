import { ensureInstalled } from "./install.mjs";

ensureInstalled();
const { checks, runAll } = await import("./checks.mjs");
runAll([
  ...checks,
  ["Unit, schema and Cypher checks", "vitest run --project unit --project schema --project cypher"],
]);
