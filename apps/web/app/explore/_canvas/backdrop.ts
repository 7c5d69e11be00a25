import type Sigma from "sigma";
import type { Appearance } from "./appearance.ts";
import type { Arranged } from "./arranger.ts";
import type { EdgeAttributes, NodeAttributes } from "./attributes.ts";
import { drawRings } from "./draw-rings.ts";
import { drawTime } from "./draw-time.ts";

type View = Sigma<NodeAttributes, EdgeAttributes>;

/** What a backdrop is drawn with; sizes in pixels of the page. */
export interface Drawing {
  readonly context: CanvasRenderingContext2D;
  readonly sigma: View;
  readonly appearance: Appearance;
  readonly width: number;
  readonly height: number;
}

export const textSize = 11;

/** Draws under the picture what its layout means: the axis of time, or the rings. */
export class Backdrop {
  private readonly context: CanvasRenderingContext2D | null;
  private arranged: Arranged | null = null;

  constructor(
    private readonly sigma: View,
    private readonly appearance: Appearance,
  ) {
    const canvas = sigma.createCanvas("backdrop", { beforeLayer: "edges" });
    this.context = canvas.getContext("2d");
    // Before, places on the screen are still those of the last drawing.
    sigma.on("afterRender", () => this.draw());
  }

  show(arranged: Arranged): void {
    this.arranged = arranged;
  }

  private draw(): void {
    const { context, arranged, sigma, appearance } = this;
    if (!context) return;
    const { width, height } = sigma.getDimensions();
    fitTo(context, width, height);
    if (!arranged) return;
    context.font = `500 ${textSize}px ${appearance.colours.font}`;
    const drawing = { context, sigma, appearance, width, height };
    if (arranged.rings) drawRings(drawing, arranged.rings);
    if (arranged.time) drawTime(drawing, arranged.time);
  }
}

/** Clears a canvas, as large as the page shows it and as fine as the screen is. */
function fitTo(context: CanvasRenderingContext2D, width: number, height: number): void {
  const scale = window.devicePixelRatio;
  const { canvas } = context;
  if (canvas.width !== width * scale || canvas.height !== height * scale) {
    canvas.width = width * scale;
    canvas.height = height * scale;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.clearRect(0, 0, width, height);
}
