import type { ExplorerPictureQuery } from "#generated/graphql.ts";
import { graphql } from "#generated/index.ts";
import { executeInBrowser } from "#lib/browser-graphql.ts";
import type { Failure, Result } from "#lib/request.ts";
import { type PathStep, writePath } from "../_recipe/path-step.ts";
import { type ExpandStep, mostEntities, type Step, type Way } from "../_recipe/recipe.ts";
import { type FoundPaths, loadPaths } from "./load-paths.ts";
import {
  type FoundNeighbors,
  type Picture,
  type PictureEdge,
  PictureGrowth,
  type PictureNode,
} from "./picture.ts";
import { toEdge } from "./to-edge.ts";
import { toNode } from "./to-node.ts";

const ExplorerStart = graphql(`
  query ExplorerStart($slug: String!) {
    entity(slug: $slug) {
      ...ExplorerNode_entity
    }
  }
`);

const ExplorerNeighbors = graphql(`
  query ExplorerNeighbors(
    $of: ID!
    $kinds: [EntityKind!]
    $edges: [ExplorerEdgeKind!]
    $relationTypes: [RelationType!]
    $direction: RelationDirection
    $limit: Int!
  ) {
    neighborhood(
      of: $of
      kinds: $kinds
      edges: $edges
      relationTypes: $relationTypes
      direction: $direction
      limit: $limit
    ) {
      omitted
      nodes {
        ...ExplorerNode_entity
      }
    }
  }
`);

const ExplorerPicture = graphql(`
  query ExplorerPicture($ids: [ID!]!) {
    subgraph(ids: $ids) {
      edges {
        ...ExplorerEdge_edge
      }
    }
  }
`);

/** A question that got no answer, on its way out of the loader. */
class Unanswered extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
  }
}

/**
 * Loads the pictures of recipes. Each answer is kept, so that a step more asks for that step alone, and a
 * step back for nothing.
 */
export class PictureLoader {
  private readonly starts = new Map<string, Promise<PictureNode | null>>();
  private readonly found = new Map<string, Promise<FoundNeighbors>>();
  private readonly connections = new Map<string, Promise<FoundPaths>>();
  private readonly edges = new Map<string, Promise<readonly PictureEdge[]>>();
  private search = new AbortController();

  async load(steps: readonly Step[]): Promise<Result<Picture>> {
    try {
      return { ok: true, data: await this.grow(steps) };
    } catch (error) {
      if (error instanceof Unanswered) return error.failure;
      throw error;
    }
  }

  /** Calls off the search for paths that is going on. */
  stopSearch(): void {
    this.search.abort();
  }

  private async grow(steps: readonly Step[]): Promise<Picture> {
    const growth = new PictureGrowth();
    for (const step of steps) {
      if (step.does === "start") growth.addStart(step, await this.findStart(step.slug));
      else if (step.does === "path") await this.connect(growth, step);
      else if (step.does === "open") growth.addOpen(step);
      else await this.expand(growth, step);
    }
    const { nodes, brought, paths, lost } = growth;
    return { nodes, edges: await this.edgesAmong(nodes), brought, paths, lost: [...new Set(lost)] };
  }

  private async expand(growth: PictureGrowth, step: ExpandStep): Promise<void> {
    const center = growth.find(step.slug);
    if (!center) {
      growth.lost.push(step.slug);
      return;
    }
    const ways = step.ways.length > 0 ? step.ways : [null];
    growth.addFound(
      step,
      await Promise.all(ways.map((way) => this.neighbors(center.id, way, step.limit))),
    );
  }

  private async connect(growth: PictureGrowth, step: PathStep): Promise<void> {
    const [from, to] = await Promise.all([step.slug, step.to].map((slug) => this.findStart(slug)));
    if (from && to && from.id !== to.id) {
      growth.addPaths(step, [from, to], await this.paths(from, to, step));
      return;
    }
    if (!from) growth.lost.push(step.slug);
    // Two that were merged into one are not connected: they are the same.
    if (!to || from) growth.lost.push(step.to);
  }

  private paths(from: PictureNode, to: PictureNode, step: PathStep): Promise<FoundPaths> {
    const key = writePath(step, " ");
    const known = this.connections.get(key);
    if (known) return known;
    this.search = new AbortController();
    const found = loadPaths(from, to, step, this.search.signal);
    this.connections.set(key, found);
    // Only what was answered is kept: the rest can be asked again.
    found.then(({ answer }) => answer.came !== "paths" && this.connections.delete(key));
    return found;
  }

  private findStart(slug: string): Promise<PictureNode | null> {
    return once(this.starts, slug, async () => {
      const { entity } = answerOf(await executeInBrowser(ExplorerStart, { slug }));
      return entity ? toNode(entity) : null;
    });
  }

  private neighbors(of: string, way: Way | null, limit: number): Promise<FoundNeighbors> {
    return once(this.found, JSON.stringify([of, way, limit]), async () => {
      const variables = { of, limit: Math.min(limit, mostEntities), ...(way && narrowedTo(way)) };
      const { neighborhood } = answerOf(await executeInBrowser(ExplorerNeighbors, variables));
      // The center comes first.
      const nodes = (neighborhood?.nodes ?? []).slice(1).map(toNode);
      return { nodes, omitted: neighborhood?.omitted ?? 0 };
    });
  }

  private edgesAmong(nodes: ReadonlyMap<string, PictureNode>) {
    const ids = [...nodes.values()].map(({ id }) => id);
    if (ids.length < 2) return [];
    return once(this.edges, ids.join(), async () => {
      const { subgraph } = answerOf(await executeInBrowser(ExplorerPicture, { ids }));
      return toEdges(subgraph, nodes);
    });
  }
}

/** Asks once; a failure is forgotten, so that it can be tried again. */
function once<T>(known: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const answer = known.get(key) ?? ask();
  known.set(key, answer);
  answer.catch(() => known.delete(key));
  return answer;
}

function answerOf<T>(result: Result<T>): T {
  if (result.ok) return result.data;
  throw new Unanswered(result);
}

function narrowedTo({ tie, direction, kind }: Way) {
  return tie === "SPEAKS_OF"
    ? { kinds: [kind], direction, edges: ["SPEAKS_OF" as const] }
    : { kinds: [kind], direction, edges: ["RELATION" as const], relationTypes: [tie] };
}

function toEdges(
  subgraph: ExplorerPictureQuery["subgraph"],
  nodes: ReadonlyMap<string, PictureNode>,
) {
  const slugs = new Map([...nodes.values()].map(({ id, slug }) => [id, slug]));
  return subgraph.edges.flatMap((edge) => toEdge(edge, slugs) ?? []);
}
