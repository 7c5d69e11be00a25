import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A program of the repository in a process of its own. */
export interface Program {
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
  /** What it has written to its standard error. */
  readonly errors: string;
  /** Waits for a line of its standard output. Fails where it ends before. */
  line(pattern: RegExp): Promise<string>;
  kill(signal: NodeJS.Signals): void;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Starts a TypeScript file; it gets these settings and what a program needs, and no other setting. */
export function startProgram(path: string, env: Record<string, string>): Program {
  const child = spawn(process.execPath, ["--import", "tsx", path], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: string[] = [];
  let errors = "";
  const output = createInterface({ input: child.stdout }).on("line", (line) => lines.push(line));
  child.stderr.on("data", (part) => {
    errors += String(part);
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return {
    ended,
    get errors() {
      return errors;
    },
    async line(pattern) {
      for (;;) {
        const found = lines.find((line) => pattern.test(line));
        if (found !== undefined) return found;
        const next = new Promise<"line">((resolve) => output.once("line", () => resolve("line")));
        if ((await Promise.race([next, ended])) !== "line") {
          throw new Error(`It ended without ${pattern}: ${errors}`);
        }
      }
    },
    kill: (signal) => void child.kill(signal),
  };
}
