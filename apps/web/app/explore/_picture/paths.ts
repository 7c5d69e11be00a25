import type { FoundPath } from "#components/paths/found-path.ts";
import type { Failure } from "#lib/request.ts";
import type { PathStep } from "../_recipe/path-step.ts";

/** One path: the entities on it from end to end, and the edges it runs over. */
export interface PicturePath {
  /** Slugs. */
  readonly nodes: readonly string[];
  /** Ids. */
  readonly edges: readonly string[];
  /** Its steps with their evidence. */
  readonly found: FoundPath;
}

/** What looking for paths came to. */
export type PathAnswer =
  | { readonly came: "paths"; readonly paths: readonly PicturePath[] }
  /** The reader called it off. */
  | { readonly came: "stop" }
  | { readonly came: "failure"; readonly failure: Failure };

/** A question for paths in a picture, with its answer. */
export interface AskedPaths {
  readonly step: PathStep;
  readonly answer: PathAnswer;
}

/** All paths of a picture in the order of their questions: a recipe chooses one by its place. */
export function pathsIn(asked: readonly AskedPaths[]): readonly PicturePath[] {
  return asked.flatMap(({ answer }) => (answer.came === "paths" ? answer.paths : []));
}

/** Where the paths of a question begin among all paths of a picture. */
export function firstPathOf(asked: readonly AskedPaths[], question: AskedPaths): number {
  return pathsIn(asked.slice(0, asked.indexOf(question))).length;
}

/** The place of the path that stands out: the chosen one, else the first of the last question that has any. */
export function chosenPath(asked: readonly AskedPaths[], chosen: number | null): number | null {
  const all = pathsIn(asked).length;
  if (chosen !== null && chosen < all) return chosen;
  const last = asked.findLast(({ answer }) => answer.came === "paths" && answer.paths.length > 0);
  return last ? firstPathOf(asked, last) : null;
}
