import type { ExplorerPathQuery } from "#generated/graphql.ts";
import { graphql } from "#generated/index.ts";
import { executeInBrowser } from "#lib/browser-graphql.ts";
import type { PathStep } from "../_recipe/path-step.ts";
import type { PathAnswer, PicturePath } from "./paths.ts";
import type { PictureNode } from "./picture.ts";
import { toNode } from "./to-node.ts";

const ExplorerPath = graphql(`
  query ExplorerPath($from: ID!, $to: ID!, $maxHops: Int!, $edges: [ExplorerEdgeKind!]) {
    path(from: $from, to: $to, maxHops: $maxHops, edges: $edges) {
      paths {
        steps {
          from {
            ...ExplorerNode_entity
          }
          to {
            ...ExplorerNode_entity
          }
          edge {
            id
          }
        }
        ...FoundPath_path
      }
    }
  }
`);

/** What looking for paths brought: the answer, and the entities on all paths, the ends first. */
export interface FoundPaths {
  readonly answer: PathAnswer;
  readonly nodes: readonly PictureNode[];
}

/** Looks for paths; aborting the signal ends the search in the database too. */
export async function loadPaths(
  from: PictureNode,
  to: PictureNode,
  { hops, typed }: PathStep,
  signal: AbortSignal,
): Promise<FoundPaths> {
  const ends = [from, to];
  const variables = {
    ...{ from: from.id, to: to.id, maxHops: hops },
    edges: typed ? ["RELATION" as const] : null,
  };
  const result = await executeInBrowser(ExplorerPath, variables, signal);
  if (signal.aborted) return { answer: { came: "stop" }, nodes: ends };
  if (!result.ok) return { answer: { came: "failure", failure: result }, nodes: ends };
  const found = result.data.path.paths.map(toPath);
  return {
    answer: { came: "paths", paths: found.map(({ path }) => path) },
    nodes: [...ends, ...found.flatMap(({ nodes }) => nodes)],
  };
}

function toPath(found: ExplorerPathQuery["path"]["paths"][number]): {
  readonly path: PicturePath;
  readonly nodes: readonly PictureNode[];
} {
  const { steps } = found;
  const nodes = [...steps.slice(0, 1).map(({ from }) => from), ...steps.map(({ to }) => to)].map(
    toNode,
  );
  const edges = steps.map(({ edge }) => edge.id);
  return { path: { nodes: nodes.map(({ slug }) => slug), edges, found }, nodes };
}
