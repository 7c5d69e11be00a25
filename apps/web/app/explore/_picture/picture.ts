import type { EntityKind, RelationStatus } from "#generated/graphql.ts";
import type { OpenStep } from "../_recipe/open-step.ts";
import type { PathStep } from "../_recipe/path-step.ts";
import { type ExpandStep, mostEntities, type Step, type Tie, type Way } from "../_recipe/recipe.ts";
import type { FoundPaths } from "./load-paths.ts";
import type { AskedPaths } from "./paths.ts";

export interface PictureNode {
  readonly id: string;
  readonly slug: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Statements in which it speaks. */
  readonly quoted: number;
  /** Statements about it. */
  readonly discussed: number;
  readonly relations: number;
}

export interface PictureEdge {
  readonly id: string;
  readonly tie: Tie;
  /** Slugs of the ends. */
  readonly from: string;
  readonly to: string;
  /** “commander” or “is part of”; for SPEAKS_OF the number of statements. */
  readonly label: string;
  /** 0 for a relation. */
  readonly statements: number;
  /** Independent origins of the statements; 0 for a relation. */
  readonly origins: number;
  readonly status: RelationStatus | null;
}

/** What the API gave for one way of an expansion, or for all of them together. */
export interface FoundNeighbors {
  readonly nodes: readonly PictureNode[];
  readonly omitted: number;
}

/** What one step of the recipe brought. */
export interface Brought {
  readonly step: Step;
  /** Slugs that were not there before. */
  readonly added: readonly string[];
  /** Ids of groups that stand for nothing any more: what was in them is drawn. */
  readonly gone?: readonly string[];
  /** Neighbours that the step asked for and that are in the picture, whoever brought them. */
  readonly shown: number;
  /** How many there are in all. */
  readonly matching: number;
  /** False if an entity may be counted twice in `matching`. */
  readonly exact: boolean;
}

export interface Picture {
  /** By slug, in the order in which they came. */
  readonly nodes: ReadonlyMap<string, PictureNode>;
  readonly edges: readonly PictureEdge[];
  /** One for each step that could be taken, in order. */
  readonly brought: readonly Brought[];
  /** What its questions for paths came to, in order. */
  readonly paths: readonly AskedPaths[];
  /** Slugs of steps that could not be taken: the entity is not in the graph, or not in this picture. */
  readonly lost: readonly string[];
}

export const emptyPicture: Picture = {
  nodes: new Map(),
  edges: [],
  brought: [],
  paths: [],
  lost: [],
};

/** Joins what several ways of one expansion gave: each entity once, the most connected first. */
export function joinFound(found: readonly FoundNeighbors[], limit: number) {
  const nodes = new Map(found.flatMap((one) => one.nodes.map((node) => [node.slug, node])));
  const matching = found.reduce((sum, one) => sum + one.nodes.length + one.omitted, 0);
  const whole = found.every((one) => one.omitted === 0);
  const [first] = found;
  const sorted =
    found.length === 1 && first ? first.nodes : [...nodes.values()].sort(byConnections);
  return {
    nodes: sorted.slice(0, limit),
    matching: whole ? nodes.size : matching,
    exact: whole || found.length === 1,
  };
}

function byConnections(one: PictureNode, other: PictureNode): number {
  return connections(other) - connections(one) || (one.id < other.id ? -1 : 1);
}

/** How often an entity occurs in the graph. */
export function connections({ quoted, discussed, relations }: PictureNode): number {
  return quoted + discussed + relations;
}

/** Grows the nodes of a picture step by step, and counts what each brought. */
export class PictureGrowth {
  readonly nodes = new Map<string, PictureNode>();
  readonly brought: Brought[] = [];
  readonly paths: AskedPaths[] = [];
  readonly lost: string[] = [];
  /** Slugs that the recipe uses for an entity which is called otherwise now. */
  private readonly renamed = new Map<string, string>();

  /** The entity that a step of the recipe means, if it is in the picture. */
  find(slug: string): PictureNode | undefined {
    return this.nodes.get(this.renamed.get(slug) ?? slug);
  }

  addStart(step: Step, node: PictureNode | null): void {
    if (!node) {
      this.lost.push(step.slug);
      return;
    }
    this.renamed.set(step.slug, node.slug);
    this.add(step, [node], { matching: 1, exact: true });
  }

  addFound(step: ExpandStep, found: readonly FoundNeighbors[]): void {
    const { nodes, ...counts } = joinFound(found, step.limit);
    this.add(step, nodes, counts);
  }

  /** Brings nothing that was not there, but is a step like the others. */
  addOpen(step: OpenStep): void {
    this.add(step, [], { matching: 0, exact: true });
  }

  /** Both ends, whatever came of the search, and what lies on the paths. */
  addPaths(
    step: PathStep,
    [from, to]: readonly [PictureNode, PictureNode],
    found: FoundPaths,
  ): void {
    this.renamed.set(step.slug, from.slug);
    this.renamed.set(step.to, to.slug);
    this.paths.push({ step, answer: found.answer });
    const nodes = [...new Map(found.nodes.map((node) => [node.slug, node])).values()];
    this.add(step, nodes, { matching: nodes.length, exact: true });
  }

  private add(
    step: Step,
    nodes: readonly PictureNode[],
    counts: Pick<Brought, "matching" | "exact">,
  ): void {
    const added = nodes.filter(({ slug }) => !this.nodes.has(slug));
    const room = mostEntities - this.nodes.size;
    const taken = added.slice(0, room);
    for (const node of taken) this.nodes.set(node.slug, node);
    const shown = nodes.length - (added.length - taken.length);
    this.brought.push({ step, added: taken.map(({ slug }) => slug), shown, ...counts });
  }
}

/** How many neighbours of an entity are in the picture by one way. */
export function countShown(picture: Picture, slug: string, way: Way): number {
  const others = picture.edges.flatMap(({ tie, from, to }) => {
    if (tie !== way.tie) return [];
    const other = way.direction === "OUT" ? from === slug && to : to === slug && from;
    return other && picture.nodes.get(other)?.kind === way.kind ? [other] : [];
  });
  return new Set(others).size;
}
