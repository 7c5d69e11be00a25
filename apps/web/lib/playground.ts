import { href } from "./params.ts";

/** Where the playground shows an operation with its variables. Headers are never part of it. */
export function playgroundHref(document: { toString(): string }, variables: object = {}): string {
  const shown = JSON.stringify(variables, null, 2);
  return href("/playground", {
    query: document.toString().trim(),
    variables: shown === "{}" ? undefined : shown,
  });
}
