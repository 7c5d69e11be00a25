import { spawnSync } from "node:child_process";

/** What must hold before any test runs, in this order: [what it is, command]. */
export const checks = [
  ["Generate types from the schema", "graphql-codegen --config codegen.ts --silent"],
  ["Breaking changes of the schema", "tsx packages/schema/src/check-changes.ts"],
  ["Format and lint", "biome check --error-on-warnings ."],
  ["Types", "tsc --noEmit"],
  ["Types of the site", "tsc --noEmit -p apps/web"],
  ["Unused files, exports and dependencies", "knip"],
  ["Breaking changes of the schema", "tsx packages/schema/src/check-changes.ts"],
];

/** Runs commands one after the other, a line each; ends the process at the first that fails. */
export function runAll(steps) {
  for (const [name, command] of steps) {
    const begun = performance.now();
    console.log(`· ${name}`);
    const result = spawnSync("npx", ["--no-install", ...command.split(" ")], {
      stdio: ["ignore", "inherit", "inherit"],
      shell: process.platform === "win32",
    });
    if (result.status !== 0) {
      console.error(`✗ ${name} failed: npx ${command}`);
      process.exit(result.status ?? 1);
    }
    console.log(`  ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  }
}
