import type Sigma from "sigma";
import type { Picture } from "../_picture/picture.ts";
import type { PinPlace } from "../_recipe/pins.ts";
import { Appearance } from "./appearance.ts";
import { type Arrangement, Arranger, frameOf } from "./arranger.ts";
import type { EdgeAttributes, NodeAttributes } from "./attributes.ts";
import { Backdrop } from "./backdrop.ts";
import { createSigma } from "./create-sigma.ts";
import { Dragging } from "./dragging.ts";
import { isWithin } from "./lasso.ts";
import { Looking } from "./looking.ts";
import { Minimap } from "./minimap.ts";
import { moveOver } from "./motion.ts";
import { readPalette, watchScheme } from "./palette.ts";
import { PictureGraph } from "./picture-graph.ts";
import type { Position, Positions } from "./positions.ts";
import { focusOn, type Viewing } from "./viewing.ts";
import { type Arrow, walkTo } from "./walk.ts";

interface GraphViewEvents {
  /** Slug of an entity, id of an edge, or null for the empty ground. */
  readonly onSelect: (target: string | null) => void;
  /** An entity is added to those selected together, or taken out. */
  readonly onMark: (slug: string) => void;
  readonly onExpand: (slug: string) => void;
  /** Entities were dragged to another place. */
  readonly onMove: (places: readonly PinPlace[]) => void;
  readonly onSettled: (picture: Picture) => void;
}

/** The canvas: what is on it, what stands out, where one looks. Knows nothing of recipes or of React. */
export class GraphView {
  readonly looking: Looking;
  private readonly stage = new PictureGraph();
  private readonly arranger = new Arranger();
  private readonly appearance: Appearance;
  private readonly sigma: Sigma<NodeAttributes, EdgeAttributes>;
  private readonly backdrop: Backdrop;
  private readonly dragging: Dragging;
  private readonly still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  private readonly stopWatching: () => void;
  private work = new AbortController();
  /** What was shown last. */
  private last: { readonly picture: Picture; readonly arrangement: Arrangement } | null = null;

  constructor(
    container: HTMLElement,
    private readonly events: GraphViewEvents,
  ) {
    this.appearance = new Appearance(readPalette(container), () => this.stage.graph.size);
    this.sigma = createSigma(this.stage, container, this.appearance);
    this.looking = new Looking(this.sigma, this.still ? 1 : 220);
    this.backdrop = new Backdrop(this.sigma, this.appearance);
    this.dragging = new Dragging(this.sigma, {
      companions: (slug) => this.movedWith(slug),
      sideways: () => this.last?.arrangement.layout !== "time",
      onDrop: (slugs) => events.onMove(this.placesOf(slugs)),
    });
    this.listen();
    this.stopWatching = watchScheme(() => {
      this.appearance.setPalette(readPalette(container));
      this.sigma.refresh();
    });
    // For measuring only: bench/explorer.ts.
    Object.assign(container, { sigma: this.sigma });
  }

  /** Brings a picture onto the canvas, each entity to its place. */
  async show(picture: Picture, arrangement: Arrangement): Promise<void> {
    this.work.abort();
    this.work = new AbortController();
    const { signal } = this.work;
    const { last } = this;
    const otherLayout = last !== null && !sameRule(last.arrangement, arrangement);
    this.stage.begin(picture);
    const place = (positions: Positions) => this.stage.place(positions);
    // Rounds of the force layout are seen as they come, but not on the way to it from another layout.
    const live = !this.still && !otherLayout;
    const onRound = (positions: Positions) => live && place(positions);
    const arranged = await this.arranger.arrange(picture, arrangement, { signal, onRound });
    if (!arranged) return;
    // A pin moves one entity: the frame around all others stays as it is.
    if (otherLayout || last?.picture !== picture) this.sigma.setCustomBBox(frameOf(arranged));
    this.last = { picture, arrangement };
    this.backdrop.show(arranged);
    const { positions } = arranged;
    if (this.still) place(positions);
    else {
      const from = this.stage.places();
      if (!(await moveOver({ from, to: positions, signal, onFrame: place }))) return;
    }
    if (otherLayout) this.looking.reset();
    this.events.onSettled(picture);
  }

  /** How the reader looks at it. */
  look(viewing: Viewing): void {
    this.appearance.setView(viewing);
    this.sigma.refresh();
  }

  /** Lets an entity stand out for a moment, as if the pointer were on it. */
  pointAt(slug: string | null): void {
    this.appearance.setHovered(slug);
    this.sigma.refresh();
  }

  /** The neighbour of the selected entity that an arrow key leads to; the first entity if none is selected. */
  walk(arrow: Arrow): string | null {
    const { selected, sight } = this.appearance.view;
    const from = selected === null ? null : this.looking.onScreen(selected);
    if (selected === null || !from) return sight.nodes[0]?.slug ?? null;
    const places = [...(focusOn(selected, sight)?.nodes ?? [])].flatMap((slug) => {
      const place = slug === selected ? null : this.looking.onScreen(slug);
      return place ? [{ slug, ...place }] : [];
    });
    return walkTo(from, places, arrow);
  }

  /** Shows all that is in sight. */
  fit(): void {
    this.looking.fit(this.appearance.view.sight.nodes.map(({ slug }) => slug));
  }

  /** Entities in sight within an outline, in pixels of the canvas. */
  within(outline: readonly Position[]): readonly string[] {
    return this.appearance.view.sight.nodes.flatMap(({ slug }) => {
      const place = this.looking.onScreen(slug);
      return place && isWithin(place, outline) ? [slug] : [];
    });
  }

  /** The entity in sight that a finger at a place touches. */
  at({ x, y }: Position): string | null {
    const near = this.appearance.view.sight.nodes.flatMap(({ slug }) => {
      const place = this.looking.onScreen(slug);
      const distance = place ? Math.hypot(place.x - x, place.y - y) : Number.POSITIVE_INFINITY;
      return distance < 24 ? [{ slug, distance }] : [];
    });
    near.sort((one, other) => one.distance - other.distance);
    return near[0]?.slug ?? null;
  }

  /** Whether it is an entity on the canvas. */
  holds(slug: string): boolean {
    return this.stage.graph.hasNode(slug);
  }

  /** Where entities lie now, in the unit of the layout. */
  placesOf(slugs: readonly string[]): readonly PinPlace[] {
    return slugs.flatMap((slug) => {
      if (!this.stage.graph.hasNode(slug)) return [];
      const { x, y } = this.stage.graph.getNodeAttributes(slug);
      return [{ slug, x, y }];
    });
  }

  /** Draws the whole in a corner, until the result is called. */
  drawMinimap(canvas: HTMLCanvasElement): () => void {
    const minimap = new Minimap(canvas, this.sigma, this.appearance);
    return () => minimap.destroy();
  }

  /** Gives the canvas back; its WebGL contexts with it. */
  destroy(): void {
    this.work.abort();
    this.stopWatching();
    this.sigma.kill();
  }

  private movedWith(slug: string): readonly string[] {
    const { marked } = this.appearance.view;
    return marked.has(slug) ? [...marked] : this.appearance.isOut(slug) ? [] : [slug];
  }

  private listen(): void {
    const { onSelect, onMark, onExpand } = this.events;
    this.sigma.on("clickNode", ({ node, event }) => {
      if (this.dragging.justEnded || this.appearance.isOut(node)) return;
      if (event.original.shiftKey) onMark(node);
      else onSelect(node);
    });
    this.sigma.on("clickEdge", ({ edge }) => this.dragging.justEnded || onSelect(edge));
    this.sigma.on("clickStage", () => this.dragging.justEnded || onSelect(null));
    this.sigma.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
      preventSigmaDefault();
      if (!this.appearance.isOut(node)) onExpand(node);
    });
    const hover = (target: string | null) => {
      if (this.dragging.isOn) return;
      const found = target !== null && this.appearance.isOut(target) ? null : target;
      this.sigma.getContainer().style.cursor = found === null ? "" : "pointer";
      this.pointAt(found);
    };
    this.sigma.on("enterNode", ({ node }) => hover(node));
    this.sigma.on("leaveNode", () => hover(null));
    this.sigma.on("enterEdge", ({ edge }) => hover(edge));
    this.sigma.on("leaveEdge", () => hover(null));
  }
}

/** Whether two arrangements differ in nothing but pins. */
function sameRule(one: Arrangement, other: Arrangement): boolean {
  return one.layout === other.layout && one.focus === other.focus && one.seed === other.seed;
}
