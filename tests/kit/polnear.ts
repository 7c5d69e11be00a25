import { openPolnear } from "@sayso/polnear";
import { findShared } from "./shared.ts";

/** Says in the name of a test why it is skipped. */
export const needsPolnear = "(needs ../shared/data/polnear)";

/** A part of the PolNeAR corpus, which is no part of the repository; null where it is not there. */
export function findPolnear(part: "train" | "dev"): string | null {
  return findShared(`data/polnear/${part}.jsonl.gz`);
}

/** Names of all that the articles name; none where the corpus is not there. */
export async function polnearNames(part: "train" | "dev"): Promise<string[]> {
  const file = findPolnear(part);
  const names: string[] = [];
  if (file === null) return names;
  for await (const line of openPolnear(file).lines)
    if (line.type === "entity") names.push(line.name);
  return names;
}
