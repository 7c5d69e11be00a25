import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";

const main = new URL("../../apps/cli/src/main.ts", import.meta.url).href;
const root = fileURLToPath(new URL("../..", import.meta.url));

/** A command line in a process of its own. */
export interface CliRun {
  readonly child: ChildProcess;
  readonly ended: Promise<{
    readonly code: number | null;
    readonly output: string;
    readonly errors: string;
  }>;
}

/** Runs `sayso` with these arguments on the database of the tests, without what `npm run` does before it. */
export function runCli(...words: readonly string[]): CliRun {
  const { uri, user, password } = inject("neo4j");
  const program = `import { main } from ${JSON.stringify(main)}; process.exitCode = await main(process.argv);`;
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "-e", program, "sayso", ...words],
    {
      cwd: root,
      env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let output = "";
  let errors = "";
  child.stdout.on("data", (part) => {
    output += String(part);
  });
  child.stderr.on("data", (part) => {
    errors += String(part);
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return { child, ended: ended.then((code) => ({ code, output, errors })) };
}
