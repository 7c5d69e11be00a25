import { createHash } from "node:crypto";

/** A key of the graph as clients see it: equal where the keys are, and nothing to be read from it. */
export function opaqueKey(key: string): string {
  return createHash("sha256").update(key).digest("base64url").slice(0, 16);
}
