import type Sigma from "sigma";
import type { EdgeAttributes, NodeAttributes } from "./attributes.ts";
import type { Position } from "./positions.ts";

/** Room around the picture when it is fitted, in pixels. */
const room = 56;

/** Where one looks: the moves of the camera. */
export class Looking {
  constructor(
    private readonly sigma: Sigma<NodeAttributes, EdgeAttributes>,
    /** In milliseconds. */
    private readonly duration: number,
  ) {}

  zoom(direction: "in" | "out"): void {
    const camera = this.sigma.getCamera();
    const options = { duration: this.duration };
    if (direction === "in") camera.animatedZoom(options);
    else camera.animatedUnzoom(options);
  }

  /** Shows the whole picture. */
  reset(): void {
    this.sigma.getCamera().animatedReset({ duration: this.duration });
  }

  /** Shows these entities as large as they fit. */
  fit(slugs: readonly string[]): void {
    const places = slugs.flatMap((slug) => this.onScreen(slug) ?? []);
    if (places.length === 0) {
      this.reset();
      return;
    }
    const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
    const { width, height } = this.sigma.getDimensions();
    const camera = this.sigma.getCamera();
    const factor = Math.max(
      (right - left) / Math.max(1, width - 2 * room),
      (bottom - top) / Math.max(1, height - 2 * room),
    );
    const { ratio } = camera.getState();
    const middle = this.sigma.viewportToFramedGraph({
      x: (left + right) / 2,
      y: (top + bottom) / 2,
    });
    // A lone entity is not blown up.
    const wanted = Math.max(ratio * factor, 0.12);
    camera.animate({ ...middle, ratio: wanted }, { duration: this.duration });
  }

  /** Moves the camera if an entity lies outside of what is seen; always if it is to be in the middle. */
  goTo(slug: string, toMiddle = false): void {
    const seen = this.sigma.getNodeDisplayData(slug);
    const place = this.onScreen(slug);
    if (!seen || !place) return;
    const { width, height } = this.sigma.getDimensions();
    if (!toMiddle && place.x > 0 && place.y > 0 && place.x < width && place.y < height) return;
    const camera = this.sigma.getCamera();
    const ratio = toMiddle ? Math.min(camera.getState().ratio, 0.6) : camera.getState().ratio;
    camera.animate({ x: seen.x, y: seen.y, ratio }, { duration: this.duration });
  }

  /** Where an entity is, in pixels of the canvas; null if it is not there. */
  onScreen(slug: string): Position | null {
    const graph = this.sigma.getGraph();
    if (!graph.hasNode(slug)) return null;
    const { x, y } = graph.getNodeAttributes(slug);
    return this.sigma.graphToViewport({ x, y });
  }
}
