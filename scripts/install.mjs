import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
const oldestNode = [20, 19];

/** Checks Node and brings the dependencies to what package-lock.json says; silent if they are. */
export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    fail(`Node ${oldestNode.join(".")} or newer is needed; this is ${process.versions.node}.`);
  }
  // npm writes its own record last: older than the lock file means that the lock file has changed since.
  const record = statSync(new URL("node_modules/.package-lock.json", root), {
    throwIfNoEntry: false,
  });
  const lock = statSync(new URL("package-lock.json", root));
  if (record && record.mtimeMs >= lock.mtimeMs) return;
  console.error("· Installing dependencies (npm install)");
  const result = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: fileURLToPath(root),
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (result.status !== 0)
    fail("npm install failed; what it says above tells why. Mend that and start again.");
}

/** Ends with one line on standard error. */
export function fail(message) {
  console.error(`✗ ${message}`);
  process.exit(1);
}
