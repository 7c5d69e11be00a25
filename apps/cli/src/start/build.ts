import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { StartError } from "./errors.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const marker = "apps/web/.next/sayso-inputs";
const made = /(^|\/)(node_modules|\.next|generated)(\/|$)|next-env\.d\.ts$|\.tsbuildinfo$/;

/** Generates the types and builds the site, unless that was done from the same files before. */
export async function buildIfStale(onStep: (step: string) => void): Promise<void> {
  const inputs = hashInputs();
  const built = join(root, marker);
  if (existsSync(built) && readFileSync(built, "utf8") === inputs) return;
  onStep("Building the site, about half a minute");
  await run("@graphql-codegen/cli/cjs/bin.js", ["--config", "codegen.ts", "--silent"]);
  await run("next/dist/bin/next", ["build", "apps/web"]);
  writeFileSync(built, inputs);
}

/** Hash of every file that the built site depends on. */
function hashInputs(): string {
  const site = readdirSync(join(root, "apps/web"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !made.test(path));
  const others = ["packages/schema/schema.graphql", "package-lock.json", "codegen.ts"];
  const hash = createHash("sha256").update(process.versions.node);
  for (const file of [...site.sort(), ...others.map((name) => join(root, name))]) {
    hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest("hex");
}

async function run(script: string, parameters: string[]): Promise<void> {
  const command = [join(root, "node_modules", script), ...parameters];
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output: string[] = [];
  child.stdout.on("data", (chunk) => output.push(String(chunk)));
  child.stderr.on("data", (chunk) => output.push(String(chunk)));
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  if (code === 0) return;
  process.stderr.write(output.join(""));
  throw new StartError(
    `${script.split("/")[0]} ${parameters.join(" ")} failed; what it says stands above.`,
  );
}
