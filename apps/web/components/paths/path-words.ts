import { counted } from "#lib/numbers.ts";
import type { FoundStep } from "./found-path.ts";

/** What is read of a step to put it into words. */
export interface WordedStep {
  readonly reversed: boolean;
  readonly edge: {
    readonly relation: Pick<
      NonNullable<FoundStep["edge"]["relation"]>,
      "reading" | "reverseReading" | "title" | "status"
    > | null;
  };
}

/** How a step reads from where it begins to where it leads: “commander of”, “is spoken of by”. */
export function stepWords({ reversed, edge: { relation } }: WordedStep): string {
  if (!relation) return reversed ? "is spoken of by" : "speaks of";
  const { title, reading, reverseReading, status } = relation;
  const words = title
    ? reversed
      ? `has as ${title}`
      : `${title} of`
    : reversed
      ? reverseReading
      : reading;
  return status === "CONTESTED" ? `${words} (contested)` : words;
}

/** How many statements a step rests on. */
export function evidenceCount({ edge }: FoundStep): number {
  return edge.relation ? edge.relation.evidence.forCount : (edge.statementCount ?? 0);
}

/** The most paths that the API gives. */
const mostPaths = 5;

/** How many paths there are and how long: “2 paths of 2 steps each”. */
export function pathsWords(lengths: readonly number[]): string {
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  if (lengths.length === 1) return `1 path of ${counted(most, "step")}`;
  const paths =
    lengths.length < mostPaths ? `${lengths.length} paths` : `The ${mostPaths} best paths`;
  return least === most
    ? `${paths} of ${counted(most, "step")} each`
    : `${paths} of ${least} to ${counted(most, "step")}`;
}
