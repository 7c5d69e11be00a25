import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { defaultDataDir, defaultJarsDirectory } from "@sayso/neo4j-local";
import { auth, driver as connect } from "neo4j-driver";

/** The jars of the checkout, downloaded once; the data is another folder in each test. */
export const JARS = defaultJarsDirectory(defaultDataDir({}));

/** Spares the processor: nobody waits for fast queries here. */
export const QUICK = { jarsDirectory: JARS, javaOptions: ["-XX:TieredStopAtLevel=1"] };

/** A start, with what stands before it, on a machine that others use as well. */
export const PATIENCE_MS = 90_000;

export function createDataDir(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "sayso-test-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export async function query(
  at: { uri: string; user: string; password: string },
  text: string,
): Promise<Record<string, unknown>[]> {
  const driver = connect(at.uri, auth.basic(at.user, at.password), {
    disableLosslessIntegers: true,
  });
  try {
    return (await driver.executeQuery(text)).records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

/** The error that it throws; fails where it throws none. */
export async function errorOf(work: Promise<unknown>): Promise<Error> {
  const error = await work.then(
    () => new Error("it should have failed"),
    (thrown: unknown) => thrown,
  );
  return error instanceof Error ? error : new Error(String(error));
}

export interface Parent {
  process: ChildProcess;
  /** What parent.ts says next; undefined when it has ended. */
  next(): Promise<unknown>;
}

/** A program of its own that joins or starts Neo4j, so that it can be killed. */
export function createParent(dataDir: string): Parent {
  const script = fileURLToPath(new URL("parent.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script, dataDir], {
    // A group of its own, so that a signal can reach all of it as Ctrl-C does.
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const line = await lines.next();
    return line.done ? undefined : JSON.parse(line.value);
  };
  return { process: child, next };
}
