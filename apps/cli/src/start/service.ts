import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { StartError } from "./errors.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const preload = new URL("../../../../scripts/end-with-parent.mjs", import.meta.url).href;
const readyWithin = 60_000;
const endsWithin = 12_000;

export interface ServiceOptions {
  readonly name: string;
  /** Script and its arguments, run by this Node. */
  readonly command: readonly string[];
  readonly env: Record<string, string>;
  /** Answers with a status below 500 once the service is ready. */
  readonly readyUrl: string;
  /** Keeps what it prints to itself, its errors excepted. */
  readonly silent?: boolean;
}

/** A process of the product. It ends when the starter ends, even if that one is killed. */
export interface Service {
  readonly name: string;
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

/** Starts a process and waits until it is ready. What it prints goes to this process's output. */
export async function startService(options: ServiceOptions): Promise<Service> {
  // Detached: Ctrl-C reaches the starter alone, which then stops the services in order.
  const child = spawn(process.execPath, ["--import", preload, ...options.command], {
    cwd: root,
    detached: true,
    env: { ...process.env, ...options.env },
    stdio: ["pipe", options.silent ? "ignore" : "inherit", "inherit"],
  });
  child.stdin?.on("error", () => {});
  const ended = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  const service = { name: options.name, ended, stop: () => stop(child, ended) };
  try {
    await waitUntilReady(options, ended);
  } catch (error) {
    await service.stop();
    throw error;
  }
  return service;
}

async function waitUntilReady(options: ServiceOptions, ended: Promise<string>): Promise<void> {
  let end: string | undefined;
  void ended.then((reason) => {
    end = reason;
  });
  const deadline = Date.now() + readyWithin;
  while (Date.now() < deadline) {
    if (end !== undefined)
      throw new StartError(`The ${options.name} ended while starting (${end}).`);
    if (await answers(options.readyUrl)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new StartError(`The ${options.name} was not ready within ${readyWithin / 1000} s.`);
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000), redirect: "manual" });
    return response.status < 500;
  } catch {
    return false;
  }
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), endsWithin);
  await ended;
  clearTimeout(timer);
}
