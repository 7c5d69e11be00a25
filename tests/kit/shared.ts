import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A file of the folder of corpora, which is no part of the repository; null where it is not there. */
export function findShared(path: string): string | null {
  const file = new URL(`../../../shared/${path}`, import.meta.url);
  return existsSync(file) ? fileURLToPath(file) : null;
}
