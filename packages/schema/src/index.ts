import { readFileSync } from "node:fs";

/** The merged and printed schema as SDL. */
export function readSchema(): string {
  return readFileSync(new URL("../schema.graphql", import.meta.url), "utf8");
}
