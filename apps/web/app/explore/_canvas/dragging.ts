import type Sigma from "sigma";
import type { SigmaNodeEventPayload, SigmaStageEventPayload } from "sigma/types";
import type { EdgeAttributes, NodeAttributes } from "./attributes.ts";
import type { Position, Positions } from "./positions.ts";

interface DragEvents {
  /** What moves with an entity: itself, or all that are marked with it. */
  readonly companions: (slug: string) => readonly string[];
  /** Whether places may change from left to right too. */
  readonly sideways: () => boolean;
  readonly onDrop: (slugs: readonly string[]) => void;
}

interface Drag {
  /** Where the pointer was, on the screen. */
  readonly start: Position;
  readonly from: Positions;
  moved: boolean;
}

/** A pointer that trembles does not drag. In pixels. */
const tremor = 5;

/** Lets entities be dragged, by mouse or finger. */
export class Dragging {
  private drag: Drag | null = null;
  /** The browser reports a click after a drag; it is none. */
  private endedAt = 0;

  constructor(
    private readonly sigma: Sigma<NodeAttributes, EdgeAttributes>,
    private readonly events: DragEvents,
  ) {
    sigma.on("downNode", (payload) => this.begin(payload));
    sigma.on("moveBody", (payload) => this.move(payload));
    sigma.on("upNode", () => this.end());
    sigma.on("upEdge", () => this.end());
    sigma.on("upStage", () => this.end());
  }

  get isOn(): boolean {
    return this.drag?.moved === true;
  }

  /** Whether a click is only the end of a drag. */
  get justEnded(): boolean {
    return performance.now() - this.endedAt < 60;
  }

  private begin({ node, event }: SigmaNodeEventPayload): void {
    const { original, x, y } = event;
    const plain = original instanceof MouseEvent ? original.button === 0 : isOneFinger(original);
    if (!plain || original.shiftKey) return;
    const graph = this.sigma.getGraph();
    const places = this.events.companions(node).flatMap((slug) => {
      if (!graph.hasNode(slug)) return [];
      const { x: left, y: top } = graph.getNodeAttributes(slug);
      return [[slug, { x: left, y: top }] as const];
    });
    this.drag = { start: { x, y }, from: new Map(places), moved: false };
  }

  private move({ event, preventSigmaDefault }: SigmaStageEventPayload): void {
    const { drag, sigma } = this;
    if (!drag) return;
    if (!(event.original instanceof MouseEvent) && !isOneFinger(event.original)) {
      this.end();
      return;
    }
    // Else the camera would move instead.
    preventSigmaDefault();
    if (!drag.moved && Math.hypot(event.x - drag.start.x, event.y - drag.start.y) < tremor) return;
    if (!drag.moved) {
      drag.moved = true;
      // The picture must not be scaled anew while one of its entities leaves its bounds.
      if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
    }
    const [from, to] = [sigma.viewportToGraph(drag.start), sigma.viewportToGraph(event)];
    const [dx, dy] = [this.events.sideways() ? to.x - from.x : 0, to.y - from.y];
    const graph = sigma.getGraph();
    for (const [slug, { x, y }] of drag.from) {
      if (graph.hasNode(slug)) graph.mergeNodeAttributes(slug, { x: x + dx, y: y + dy });
    }
  }

  private end(): void {
    const { drag } = this;
    this.drag = null;
    if (!drag?.moved) return;
    this.endedAt = performance.now();
    this.events.onDrop([...drag.from.keys()]);
  }
}

function isOneFinger(event: MouseEvent | TouchEvent): boolean {
  return "touches" in event && event.touches.length === 1;
}
