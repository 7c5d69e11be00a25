import { MultiDirectedGraph } from "graphology";
import type { Picture } from "../_picture/picture.ts";
import type { EdgeAttributes, NodeAttributes } from "./attributes.ts";
import { curvatures } from "./curves.ts";
import type { Position, Positions } from "./positions.ts";

/** What is on the canvas: the entities and ties of a picture, each entity in its place. */
export class PictureGraph {
  readonly graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  private picture: Picture | null = null;
  private bends: ReadonlyMap<string, number> = new Map();

  /** Takes away what the picture does not hold. */
  begin(picture: Picture): void {
    this.picture = picture;
    this.bends = curvatures(picture.edges);
    const edges = new Set(picture.edges.map(({ id }) => id));
    for (const id of this.graph.edges()) if (!edges.has(id)) this.graph.dropEdge(id);
    for (const slug of this.graph.nodes()) {
      if (!picture.nodes.has(slug)) this.graph.dropNode(slug);
    }
  }

  /** Puts entities where they belong; those that were not there come with their ties. */
  place(positions: Positions): void {
    const { picture } = this;
    if (!picture) return;
    const missing = [...positions].filter(([slug]) => !this.graph.hasNode(slug));
    for (const [slug, { x, y }] of missing) {
      const node = picture.nodes.get(slug);
      if (node) this.graph.addNode(slug, { node, x, y });
    }
    if (missing.length > 0) this.addEdges(picture);
    this.graph.updateEachNodeAttributes(
      (slug, attributes) => ({ ...attributes, ...positions.get(slug) }),
      { attributes: ["x", "y"] },
    );
  }

  /** Where the entities of the canvas are now. */
  places(): Positions {
    return new Map(this.graph.mapNodes((slug, { x, y }): [string, Position] => [slug, { x, y }]));
  }

  private addEdges({ edges }: Picture): void {
    for (const edge of edges) {
      const { id, from, to } = edge;
      if (this.graph.hasEdge(id) || !this.graph.hasNode(from) || !this.graph.hasNode(to)) continue;
      this.graph.addEdgeWithKey(id, from, to, { edge, curvature: this.bends.get(id) ?? 0 });
    }
  }
}
