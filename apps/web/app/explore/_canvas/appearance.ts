import type { PictureEdge, PictureNode } from "../_picture/picture.ts";
import type { EdgeAttributes, NodeAttributes } from "./attributes.ts";
import { edgeLook, ghostLook, nodeLook, sizeOfNode } from "./looks.ts";
import type { Palette } from "./palette.ts";
import { type Focus, focusOf, nothingToView, originsByEntity, type Viewing } from "./viewing.ts";

type PlacedLook = ReturnType<Appearance["lookOfNode"]> & { x: number; y: number };

/**
 * What everything on the canvas looks like. Entities and ties are many, and look the same from one drawing to the
 * next: each look is made once, until the way of looking changes.
 */
export class Appearance {
  private viewing = nothingToView;
  private hovered: string | null = null;
  private focus: Focus | null = null;
  /** What is filtered out of the picture, entities and ties. */
  private out: ReadonlySet<string> = new Set();
  /** What is in sight, each with the counts that hold now. */
  private seen: ReadonlyMap<string, PictureNode> = new Map();
  private counted: ReadonlyMap<string, PictureEdge> = new Map();
  private edgesLookedAt = 0;
  private origins: ReadonlyMap<string, number> | null = null;
  private readonly nodeLooks = new Map<string, PlacedLook>();
  private readonly edgeLooks = new Map<string, ReturnType<Appearance["lookOfEdge"]>>();

  constructor(
    private palette: Palette,
    /** Edges on the canvas, filtered out or not. */
    private readonly edgesInAll: () => number,
  ) {}

  get view(): Viewing {
    return this.viewing;
  }

  get colours(): Palette {
    return this.palette;
  }

  setView(viewing: Viewing): void {
    const { picture, sight, sizes } = viewing;
    this.viewing = viewing;
    this.seen = new Map(sight.nodes.map((node) => [node.slug, node]));
    this.counted = new Map(sight.edges.map((edge) => [edge.id, edge]));
    this.out = new Set([
      ...[...picture.nodes.keys()].filter((slug) => !this.seen.has(slug)),
      ...picture.edges.flatMap(({ id }) => (this.counted.has(id) ? [] : [id])),
    ]);
    this.origins = sizes === "origins" ? originsByEntity(sight.edges) : null;
    this.renew();
  }

  setHovered(target: string | null): void {
    this.hovered = target;
    this.renew();
  }

  setPalette(palette: Palette): void {
    this.palette = palette;
    this.renew();
  }

  isOut(id: string): boolean {
    return this.out.has(id);
  }

  /** Whether it is what is pointed at or selected. */
  isTarget(slug: string): boolean {
    return this.focus?.target === slug;
  }

  ofNode(slug: string, { node, x, y }: NodeAttributes): PlacedLook {
    const known = this.nodeLooks.get(slug);
    if (known) return Object.assign(known, { x, y });
    const look = { ...this.lookOfNode(slug, this.seen.get(slug) ?? node), x, y };
    this.nodeLooks.set(slug, look);
    return look;
  }

  ofEdge(id: string, attributes: EdgeAttributes) {
    const inAll = this.edgesInAll();
    if (inAll !== this.edgesLookedAt) this.edgeLooks.clear();
    this.edgesLookedAt = inAll;
    const known = this.edgeLooks.get(id);
    if (known) return known;
    const look = this.lookOfEdge(id, attributes);
    this.edgeLooks.set(id, look);
    return look;
  }

  private lookOfNode(slug: string, node: PictureNode) {
    const { viewing, focus, palette } = this;
    if (viewing.hidden.has(slug)) return { hidden: true };
    const size = sizeOfNode(node, this.origins, viewing.picture.nodes.size);
    return this.out.has(slug)
      ? { size: size * 0.5, ...ghostLook(node, palette) }
      : { size, ...nodeLook(node, { viewing, focus, palette }) };
  }

  private lookOfEdge(id: string, { edge, curvature }: EdgeAttributes) {
    if (this.out.has(id)) return { hidden: true };
    const { viewing, focus, palette } = this;
    const { picture, sight } = viewing;
    // While a picture comes onto the canvas, not all of its edges are there yet.
    const inAll = Math.max(this.edgesLookedAt, picture.edges.length);
    const inSight = inAll - (picture.edges.length - sight.edges.length);
    const look = edgeLook(this.counted.get(id) ?? edge, { viewing, focus, palette }, inSight);
    const type = curvature === 0 ? "straight" : "curved";
    return { tie: edge.tie, type, curvature, ...look };
  }

  private renew(): void {
    this.focus = focusOf(this.viewing, this.hovered);
    this.nodeLooks.clear();
    this.edgeLooks.clear();
  }
}
