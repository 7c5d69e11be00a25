import { ensureInstalled } from "./install.mjs";

ensureInstalled();
const { checks, runAll } = await import("./checks.mjs");
const chosen = process.argv.slice(2);
runAll(
  chosen.length > 0
    ? [["Tests", `vitest run ${chosen.join(" ")}`]]
    : [...checks, ["Tests", "vitest run"]],
);
