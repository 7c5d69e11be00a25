import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { systemCode } from "./errors.ts";

const run = promisify(execFile);

/** Whether a process with this number runs, ours or not; one that only waits to be reaped does not. */
export function isAlive(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (systemCode(error) !== "EPERM") return false;
  }
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return true;
  }
}

/** Whether that process is a Java that runs the Neo4j of this home, and not one that got its number. */
export async function isNeo4jOf(pid: number, home: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const command = await commandLine(pid);
  // Where neither /proc nor ps tells, the pid alone has to do.
  return command === undefined || (command.includes("LocalNeo4j") && command.includes(home));
}

async function commandLine(pid: number): Promise<string | undefined> {
  try {
    return (await readFile(`/proc/${pid}/cmdline`, "utf8")).replaceAll("\0", " ");
  } catch {
    const ps = await run("ps", ["-ww", "-o", "args=", "-p", String(pid)]).catch(() => undefined);
    return ps?.stdout;
  }
}

/** Waits until `done` says true; false when the time is over first. */
export async function waitUntil(
  done: () => boolean | Promise<boolean>,
  timeoutMs: number,
): Promise<boolean> {
  const end = Date.now() + timeoutMs;
  while (!(await done())) {
    if (Date.now() > end) return false;
    await sleep(100);
  }
  return true;
}
