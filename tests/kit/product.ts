import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { defaultDataDir, defaultJarsDirectory } from "@sayso/neo4j-local";
import { freePlace } from "./services.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

type PortSetting = "SAYSO_API_PORT" | "SAYSO_WEB_PORT";

/** The whole product as `npm start` runs it, with a folder and ports of its own. */
export interface Product {
  readonly ports: Readonly<Record<PortSetting, number>>;
  /** By npm, or by the script that npm runs. */
  start(by?: "npm" | "node"): void;
  /** Exit code of the starter, once it has ended. */
  ended(): Promise<number | null>;
  /** What was written to standard error. */
  readonly errors: string;
  /** First group of the first line of output that matches; fails where the starter ends before. */
  line(pattern: RegExp): Promise<string>;
  kill(signal: NodeJS.Signals): void;
  /** Ids of the processes below the starter: Neo4j, API, site. */
  family(): Promise<number[]>;
  /** Ends what still runs, and removes the folder. */
  clean(): Promise<void>;
}

export async function createProduct(): Promise<Product> {
  const dataDir = await mkdtemp(join(tmpdir(), "sayso-start-"));
  await shareJars(dataDir);
  const ports = {
    SAYSO_API_PORT: (await freePlace()).port,
    SAYSO_WEB_PORT: (await freePlace()).port,
  };
  const { PATH, HOME, JAVA_HOME } = process.env;
  const env = {
    ...{ PATH, HOME, ...(JAVA_HOME && { JAVA_HOME }) },
    ...{ SAYSO_DATA_DIR: dataDir, SAYSO_NEO4J_HEAP_MB: "512" },
    ...Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, String(port)])),
  };
  const lines: string[] = [];
  let errors = "";
  let child: ChildProcess | undefined;
  let ended: Promise<number | null> | undefined;
  return {
    ports,
    start(by = "node") {
      const command = by === "npm" ? ["npm", "start"] : [process.execPath, "scripts/start.mjs"];
      const [program = "", ...parameters] = command;
      const started = spawn(program, parameters, {
        ...{ cwd: root, env },
        stdio: ["ignore", "pipe", "pipe"],
      });
      createInterface({ input: started.stdout }).on("line", (line) => lines.push(line));
      started.stderr.on("data", (part) => {
        errors += String(part);
      });
      ended = new Promise((resolve) => started.once("exit", resolve));
      child = started;
    },
    ended: async () => (await ended) ?? null,
    get errors() {
      return errors;
    },
    async line(pattern) {
      for (;;) {
        const found = lines.map((line) => pattern.exec(line)).find(Boolean);
        if (found) return found[1] ?? found[0];
        if (child?.exitCode !== null) throw new Error(`It ended without ${pattern}: ${errors}`);
        await sleep(100);
      }
    },
    kill: (signal) => void child?.kill(signal),
    family: async () => descendants(child?.pid ?? 0),
    async clean() {
      if (child && child.exitCode === null && child.signalCode === null) {
        child.kill("SIGTERM");
        await ended;
      }
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The jars of the checkout are lent to the new folder; fetching them is tested elsewhere. */
async function shareJars(dataDir: string): Promise<void> {
  const jars = defaultJarsDirectory(defaultDataDir({}));
  const link = defaultJarsDirectory(dataDir);
  await mkdir(dirname(link), { recursive: true });
  await symlink(jars, link);
}

/** Ids of all processes that stem from this one. */
async function descendants(pid: number): Promise<number[]> {
  const parents = new Map<number, number>();
  for (const name of await readdir("/proc")) {
    const stat = await readFile(`/proc/${name}/stat`, "utf8").catch(() => "");
    const parent = /\) \S (\d+)/.exec(stat)?.[1];
    if (parent) parents.set(Number(name), Number(parent));
  }
  const found = [pid];
  for (const one of found)
    for (const [child, parent] of parents) if (parent === one) found.push(child);
  return found.slice(1);
}

/** Which of them run; one that only waits to be reaped does not. */
export async function running(pids: readonly number[]): Promise<number[]> {
  const stats = await Promise.all(
    pids.map((pid) => readFile(`/proc/${pid}/stat`, "utf8").catch(() => "")),
  );
  return pids.filter((_, index) => /\) [^ZX] /.test(stats[index] ?? ""));
}

/** Listens on a port of 127.0.0.1; fails where it is taken. The answer ends that. */
export async function occupy(port: number): Promise<() => Promise<void>> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return () => new Promise((resolve) => server.close(() => resolve()));
}
