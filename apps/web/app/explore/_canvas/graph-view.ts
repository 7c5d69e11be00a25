import { createEdgeCurveProgram } from "@sigma/edge-curve";
import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import { createEdgeArrowProgram, EdgeRectangleProgram } from "sigma/rendering";
import type { Picture, Sight } from "../_picture/picture.ts";
import type { EdgeAttributes, NodeAttributes } from "./attributes.ts";
import { curvatures } from "./curves.ts";
import { drawEdgeLabel, drawNodeHover, drawNodeLabel } from "./draw-labels.ts";
import { createGlyphProgram } from "./glyph-program.ts";
import { LabelRoom } from "./label-room.ts";
import { LayoutKeeper } from "./layout-keeper.ts";
import { edgeLook, type Focus, focusOn, nodeLook, sizeOf, widthOf } from "./looks.ts";
import { readPalette, watchScheme } from "./palette.ts";
import type { Positions } from "./positions.ts";
import { type Arrow, walkTo } from "./walk.ts";

interface GraphViewEvents {
  /** Slug of an entity, id of an edge, or null for the empty ground. */
  readonly onSelect: (target: string | null) => void;
  readonly onExpand: (slug: string) => void;
  readonly onSettled: (picture: Picture) => void;
}

const arrowHead = {
  extremity: "target",
  lengthToThicknessRatio: 4,
  widenessToThicknessRatio: 3,
} as const;

/** The canvas: what is on it, what stands out, where one looks. Knows nothing of recipes or of React. */
export class GraphView {
  private readonly graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  private readonly keeper = new LayoutKeeper();
  private readonly sigma: Sigma<NodeAttributes, EdgeAttributes>;
  private readonly still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  private readonly stopWatching: () => void;
  private layout = new AbortController();
  private palette;
  private sight: Sight = { nodes: [], edges: [] };
  private shown: ReadonlySet<string> = new Set();
  private selected: string | null = null;
  private hovered: string | null = null;
  private focus: Focus | null = null;
  /** Edges are many, and look the same from one refresh to the next until the focus changes. */
  private readonly edgeLooks = new Map<string, ReturnType<typeof edgeLook>>();

  constructor(
    container: HTMLElement,
    private readonly events: GraphViewEvents,
  ) {
    this.palette = readPalette(container);
    const palette = () => this.palette;
    const room = new LabelRoom();
    this.sigma = new Sigma<NodeAttributes, EdgeAttributes>(this.graph, container, {
      ...{ allowInvalidContainer: true, zIndex: true, enableEdgeEvents: true },
      ...{ renderEdgeLabels: true, stagePadding: 64, minCameraRatio: 0.04, maxCameraRatio: 3 },
      ...{ labelDensity: 0.6, labelGridCellSize: 130, labelRenderedSizeThreshold: 5 },
      ...{ defaultNodeType: "glyph", minEdgeThickness: 0.7 },
      nodeProgramClasses: { glyph: createGlyphProgram(() => this.palette.ground) },
      edgeProgramClasses: {
        line: EdgeRectangleProgram,
        straight: createEdgeArrowProgram(arrowHead),
        curved: createEdgeCurveProgram({ arrowHead, drawLabel: drawEdgeLabel(palette, room) }),
      },
      defaultDrawNodeLabel: drawNodeLabel(palette, room),
      defaultDrawNodeHover: drawNodeHover(palette),
      defaultDrawEdgeLabel: drawEdgeLabel(palette, room),
      nodeReducer: (slug, { node, x, y, size }) =>
        this.shown.has(slug)
          ? { x, y, size, ...nodeLook(node, this.focus, this.palette) }
          : { x, y, hidden: true },
      edgeReducer: (id, attributes) => this.edgeDisplay(id, attributes),
    });
    this.sigma.on("beforeRender", () => room.clear());
    this.listen();
    this.stopWatching = watchScheme(() => {
      this.palette = readPalette(container);
      this.refocus();
    });
    // For measuring only: bench/explorer.ts.
    Object.assign(container, { sigma: this.sigma });
  }

  /** Brings a picture onto the canvas and lets it settle. */
  async show(picture: Picture, seed: number): Promise<void> {
    this.layout.abort();
    this.layout = new AbortController();
    const { signal } = this.layout;
    this.dropAllBut(picture);
    const bends = curvatures(picture.edges);
    const onRound = (positions: Positions) => this.still || this.place(positions, picture, bends);
    const positions = await this.keeper.layOut(picture, { seed, signal, onRound });
    if (!positions) return;
    this.place(positions, picture, bends);
    this.events.onSettled(picture);
  }

  /** What of the picture is in sight, and what is selected. */
  look(sight: Sight, selected: string | null): void {
    this.sight = sight;
    this.shown = new Set([
      ...sight.nodes.map(({ slug }) => slug),
      ...sight.edges.map(({ id }) => id),
    ]);
    this.selected = selected;
    this.refocus();
  }

  /** The neighbour of the selected entity that an arrow key leads to; the first entity if none is selected. */
  walk(arrow: Arrow): string | null {
    const from = this.selected;
    if (from === null || !this.graph.hasNode(from)) return this.sight.nodes[0]?.slug ?? null;
    const near = focusOn(from, this.sight)?.nodes ?? new Set();
    const places = [...near].filter((slug) => slug !== from && this.graph.hasNode(slug));
    return walkTo(
      this.placeOf(from),
      places.map((slug) => this.placeOf(slug)),
      arrow,
    );
  }

  zoom(direction: "in" | "out"): void {
    const camera = this.sigma.getCamera();
    const options = { duration: this.duration };
    if (direction === "in") camera.animatedZoom(options);
    else camera.animatedUnzoom(options);
  }

  fit(): void {
    this.sigma.getCamera().animatedReset({ duration: this.duration });
  }

  /** Moves the camera if an entity lies outside of what is seen. */
  bringIntoSight(slug: string): void {
    const seen = this.sigma.getNodeDisplayData(slug);
    if (!seen) return;
    const { x, y } = this.placeOf(slug);
    const { width, height } = this.sigma.getDimensions();
    if (x > 0 && y > 0 && x < width && y < height) return;
    const camera = this.sigma.getCamera();
    camera.animate({ x: seen.x, y: seen.y }, { duration: this.duration });
  }

  /** Gives the canvas back; its WebGL contexts with it. */
  destroy(): void {
    this.layout.abort();
    this.stopWatching();
    this.sigma.kill();
  }

  private get duration(): number {
    return this.still ? 1 : 220;
  }

  private listen(): void {
    const { onSelect, onExpand } = this.events;
    this.sigma.on("clickNode", ({ node }) => onSelect(node));
    this.sigma.on("clickEdge", ({ edge }) => onSelect(edge));
    this.sigma.on("clickStage", () => onSelect(null));
    this.sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      onExpand(node);
    });
    const hover = (target: string | null) => {
      this.hovered = target;
      this.sigma.getContainer().style.cursor = target === null ? "" : "pointer";
      this.refocus();
    };
    this.sigma.on("enterNode", ({ node }) => hover(node));
    this.sigma.on("leaveNode", () => hover(null));
    this.sigma.on("enterEdge", ({ edge }) => hover(edge));
    this.sigma.on("leaveEdge", () => hover(null));
  }

  private refocus(): void {
    this.focus = focusOn(this.hovered ?? this.selected, this.sight);
    this.edgeLooks.clear();
    this.sigma.refresh();
  }

  private edgeDisplay(id: string, attributes: EdgeAttributes) {
    if (!this.shown.has(id)) return { hidden: true };
    const { edge, tie, curvature } = attributes;
    const known = this.edgeLooks.get(id);
    const look = known ?? edgeLook(edge, this.focus, this.palette, this.sight.edges.length);
    if (!known) this.edgeLooks.set(id, look);
    return { tie, type: attributes.type, curvature, ...look };
  }

  private placeOf(slug: string) {
    const { x, y } = this.graph.getNodeAttributes(slug);
    return { slug, ...this.sigma.graphToViewport({ x, y }) };
  }

  private dropAllBut(picture: Picture): void {
    const edges = new Set(picture.edges.map(({ id }) => id));
    for (const id of this.graph.edges()) if (!edges.has(id)) this.graph.dropEdge(id);
    for (const slug of this.graph.nodes()) {
      if (!picture.nodes.has(slug)) this.graph.dropNode(slug);
    }
  }

  private place(positions: Positions, picture: Picture, bends: ReadonlyMap<string, number>): void {
    const missing = [...positions].filter(([slug]) => !this.graph.hasNode(slug));
    for (const [slug, { x, y }] of missing) {
      const node = picture.nodes.get(slug);
      if (node) this.graph.addNode(slug, { node, x, y, size: sizeOf(node, picture.nodes.size) });
    }
    if (missing.length > 0) this.addEdges(picture, bends);
    this.graph.updateEachNodeAttributes(
      (slug, attributes) => ({
        ...attributes,
        ...positions.get(slug),
        size: sizeOf(attributes.node, picture.nodes.size),
      }),
      { attributes: ["x", "y", "size"] },
    );
  }

  private addEdges({ edges }: Picture, bends: ReadonlyMap<string, number>): void {
    for (const edge of edges) {
      const { id, from, to, tie } = edge;
      if (this.graph.hasEdge(id) || !this.graph.hasNode(from) || !this.graph.hasNode(to)) continue;
      const curvature = bends.get(id) ?? 0;
      const type = curvature === 0 ? ("straight" as const) : ("curved" as const);
      this.graph.addEdgeWithKey(id, from, to, { edge, tie, type, curvature, size: widthOf(edge) });
    }
  }
}
