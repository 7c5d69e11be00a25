import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, fstatSync, openSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { explainFailedStart, type FailedStart } from "./failure.ts";
import { jdkTool, missingJdk } from "./java-tools.ts";
import type { Launcher } from "./launcher.ts";

const READY_MS = 120_000;
const STOP_MS = 20_000;
const LOG_LIMIT_BYTES = 5 * 1024 * 1024;

/** In MiB. */
export interface Memory {
  heapMb: number;
  pageCacheMb: number;
}

export interface JavaOptions {
  home: string;
  logFile: string;
  jars: string;
  launcher: Launcher;
  /** 0 takes a free one. */
  port: number;
  password: string;
  memory: Memory;
  env: NodeJS.ProcessEnv;
  /** Where Java writes the classes that it loaded when it ends. */
  archiveAtExit?: string;
  javaOptions?: readonly string[] | undefined;
}

export interface JavaProcess {
  pid: number;
  /** The Bolt port, as soon as it answers; an error with one line if it never does. */
  ready: Promise<number>;
  exited: Promise<void>;
  /** Asks it to end, and kills it after so many milliseconds. */
  stop(timeoutMs?: number): Promise<void>;
}

/** Starts Java on the home folder. It ends when this process ends, however that comes about. */
export function startJava(options: JavaOptions): JavaProcess {
  const log = openLog(options.logFile);
  const failed: FailedStart = { ...options, logStart: fstatSync(log).size };
  const child = spawn(jdkTool("java", options.env), javaArguments(options), {
    // A process group of its own: Ctrl-C reaches this process alone, which then stops Java.
    detached: true,
    env: options.env,
    stdio: ["pipe", "pipe", log],
  });
  closeSync(log);
  child.stdin?.on("error", () => {});
  child.stdin?.write(`${options.password}\n`);
  const exited = new Promise<void>((settle) => {
    child.once("exit", () => settle());
    child.once("error", () => settle());
  });
  const ready = waitForReady(child, failed).finally(() => letParentEnd(child));
  ready.catch(() => {});
  const stop = (timeoutMs = STOP_MS) => stopJava(child, exited, timeoutMs);
  return { pid: child.pid ?? -1, ready, exited, stop };
}

function javaArguments(options: JavaOptions): string[] {
  const { launcher, archiveAtExit, memory } = options;
  const opened = ["java.nio", "java.io", "java.lang", "sun.nio.ch"];
  return [
    `-Xmx${memory.heapMb}m`,
    "-XX:+ExitOnOutOfMemoryError",
    ...["-Xlog:disable", "-Xlog:all=error:stderr"],
    ...(launcher.archive ? [`-XX:SharedArchiveFile=${launcher.archive}`] : []),
    ...(archiveAtExit ? [`-XX:ArchiveClassesAtExit=${archiveAtExit}`] : []),
    "-Djava.awt.headless=true",
    ...(options.javaOptions ?? []),
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    ...["-cp", `${launcher.jar}:${join(options.jars, "*")}`],
    ...["LocalNeo4j", options.home, String(options.port), String(memory.pageCacheMb)],
  ];
}

function waitForReady(child: ChildProcess, failed: FailedStart): Promise<number> {
  return new Promise((settle, refuse) => {
    const late = setTimeout(() => {
      explainFailedStart(failed, `was not ready in ${READY_MS / 1000} s`).then(refuse, refuse);
      child.kill("SIGKILL");
    }, READY_MS);
    child.once("error", () => {
      clearTimeout(late);
      refuse(missingJdk("java not found"));
    });
    child.once("exit", (code, signal) => {
      clearTimeout(late);
      explainFailedStart(failed, `ended with ${signal ?? code}`).then(refuse, refuse);
    });
    if (!child.stdout) return;
    createInterface({ input: child.stdout }).on("line", (line) => {
      const port = /^SAYSO READY (\d+)$/.exec(line)?.[1];
      if (!port) return;
      clearTimeout(late);
      settle(Number(port));
    });
  });
}

/** A program that forgets to stop Neo4j must not hang on it: it ends, and Neo4j with it. */
function letParentEnd(child: ChildProcess): void {
  child.unref();
  for (const stream of [child.stdin, child.stdout]) {
    if (stream && "unref" in stream && typeof stream.unref === "function") stream.unref();
  }
}

async function stopJava(
  child: ChildProcess,
  exited: Promise<void>,
  timeoutMs: number,
): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  child.ref();
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), timeoutMs);
  await exited;
  clearTimeout(late);
}

/** One older log is kept. */
function openLog(file: string): number {
  try {
    if (statSync(file).size > LOG_LIMIT_BYTES) renameSync(file, `${file}.1`);
  } catch {
    // There is none yet.
  }
  return openSync(file, "a", 0o600);
}
