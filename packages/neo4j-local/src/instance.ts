import { readFile, rename, rm, writeFile } from "node:fs/promises";

/** What `instance.json` says about the Neo4j that runs, or ran, on a data folder. */
export interface Instance {
  pid: number;
  /** The process that started it; it ends with that one. */
  parentPid: number;
  /** null: it is not ready yet. */
  uri: string | null;
  user: string;
}

/** The file's content, or undefined where there is none or none that we wrote. */
export async function findInstance(file: string): Promise<Instance | undefined> {
  const text = await readFile(file, "utf8").catch(() => "");
  try {
    const value: unknown = JSON.parse(text);
    return isInstance(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export async function writeInstance(file: string, instance: Instance): Promise<void> {
  await writeFile(`${file}.new`, `${JSON.stringify(instance, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

/** Removes the file if it still speaks of this process. */
export async function removeInstance(file: string, pid: number): Promise<void> {
  if ((await findInstance(file))?.pid === pid) await rm(file, { force: true });
}

function isInstance(value: unknown): value is Instance {
  if (typeof value !== "object" || value === null) return false;
  const { pid, parentPid, uri, user } = value as Record<string, unknown>;
  return (
    Number.isInteger(pid) &&
    Number.isInteger(parentPid) &&
    (uri === null || typeof uri === "string") &&
    typeof user === "string"
  );
}
