import type Sigma from "sigma";
import type { Appearance } from "./appearance.ts";
import type { EdgeAttributes, NodeAttributes } from "./attributes.ts";
import type { Position } from "./positions.ts";

const margin = 8;

/** The whole picture in a corner with a frame around what is seen; a click moves the camera there. */
export class Minimap {
  private readonly dots = document.createElement("canvas");
  private readonly stop: () => void;
  private stale = true;
  private waiting = 0;
  /** In CSS pixels. Read once for a drawing: asking the page for it is slow. */
  private size = { width: 0, height: 0 };

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly sigma: Sigma<NodeAttributes, EdgeAttributes>,
    private readonly appearance: Appearance,
  ) {
    const onProcess = () => {
      this.stale = true;
    };
    const onRender = () => {
      this.waiting ||= requestAnimationFrame(() => {
        this.waiting = 0;
        this.draw();
      });
    };
    const onPointer = (event: PointerEvent) => {
      if (event.type === "pointerdown") canvas.setPointerCapture(event.pointerId);
      if (event.buttons === 1) this.lookAt({ x: event.offsetX, y: event.offsetY });
    };
    sigma.on("afterProcess", onProcess);
    sigma.on("afterRender", onRender);
    canvas.addEventListener("pointerdown", onPointer);
    canvas.addEventListener("pointermove", onPointer);
    onRender();
    this.stop = () => {
      cancelAnimationFrame(this.waiting);
      sigma.off("afterProcess", onProcess);
      sigma.off("afterRender", onRender);
      canvas.removeEventListener("pointerdown", onPointer);
      canvas.removeEventListener("pointermove", onPointer);
    };
  }

  destroy(): void {
    this.stop();
  }

  private lookAt(place: Position): void {
    this.sigma.getCamera().setState(this.framed(place));
  }

  private draw(): void {
    const context = this.canvas.getContext("2d");
    const { clientWidth: width, clientHeight: height } = this.canvas;
    this.size = { width, height };
    if (!context || width === 0) return;
    const scale = window.devicePixelRatio;
    if (this.stale) this.drawDots(width, height, scale);
    this.canvas.width = width * scale;
    this.canvas.height = height * scale;
    context.drawImage(this.dots, 0, 0);
    context.scale(scale, scale);
    const seen = this.sigma.getDimensions();
    const [from, to] = [
      this.placeOf(this.sigma.viewportToFramedGraph({ x: 0, y: 0 })),
      this.placeOf(this.sigma.viewportToFramedGraph({ x: seen.width, y: seen.height })),
    ];
    const { x, y, ratio } = this.sigma.getCamera().getState();
    // Who sees all needs no second picture of it.
    this.canvas.dataset.needed = String(ratio < 0.9 || Math.hypot(x - 0.5, y - 0.5) > 0.2);
    const { accent } = this.appearance.colours;
    context.strokeStyle = accent;
    context.lineWidth = 1.5;
    context.strokeRect(from.x, from.y, to.x - from.x, to.y - from.y);
    context.globalAlpha = 0.08;
    context.fillStyle = accent;
    context.fillRect(from.x, from.y, to.x - from.x, to.y - from.y);
  }

  private drawDots(width: number, height: number, scale: number): void {
    this.stale = false;
    this.dots.width = width * scale;
    this.dots.height = height * scale;
    const context = this.dots.getContext("2d");
    if (!context) return;
    context.scale(scale, scale);
    const graph = this.sigma.getGraph();
    const size = graph.order > 400 ? 1.5 : 3;
    graph.forEachNode((slug, { node }) => {
      const data = this.sigma.getNodeDisplayData(slug);
      if (!data || data.hidden || this.appearance.isOut(slug)) return;
      const { x, y } = this.placeOf(data);
      context.fillStyle = this.appearance.colours.kinds[node.kind];
      context.fillRect(x - size / 2, y - size / 2, size, size);
    });
  }

  /** Pixels for one unit of the framed picture, whose longer side is 1. */
  private get rate(): number {
    return Math.min(this.size.width, this.size.height) - 2 * margin;
  }

  private placeOf({ x, y }: Position): Position {
    const { size, rate } = this;
    return { x: size.width / 2 + (x - 0.5) * rate, y: size.height / 2 - (y - 0.5) * rate };
  }

  private framed({ x, y }: Position): Position {
    const { size, rate } = this;
    return { x: 0.5 + (x - size.width / 2) / rate, y: 0.5 - (y - size.height / 2) / rate };
  }
}
