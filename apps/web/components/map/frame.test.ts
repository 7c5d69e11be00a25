import { describe, expect, it } from "vitest";
import { frameCorner, frameKey, frameOf, frameSize, frameTransform, readFrame } from "./frame.ts";
import { project } from "./mercator.ts";
import { toScreen } from "./view.ts";

const view = { latitude: 51.2, longitude: 36.8, zoom: 6.6 };
const size = { width: 960, height: 600 };

describe("a frame", () => {
  it("reaches beyond the picture on every side", () => {
    const frame = frameOf(view);
    const middle = project(view, frame.zoom);
    const corner = frameCorner(frame);
    const [left, top] = [middle.x - corner.x, middle.y - corner.y];
    for (const room of [left, frameSize.width - left]) expect(room).toBeGreaterThan(480);
    for (const room of [top, frameSize.height - top]) expect(room).toBeGreaterThan(300);
  });

  it("stays the same while one moves a little", () => {
    expect(frameOf({ ...view, longitude: 37.1, zoom: 6.2 })).toEqual(frameOf(view));
  });

  it("is drawn larger between two steps of zoom", () => {
    expect(frameTransform(frameOf(view), view, size)).toMatch(/scale\(1\.516\)$/);
  });

  it("lies right where it reaches beyond the earth", () => {
    const far = { latitude: 20, longitude: 10, zoom: 1.5 };
    const frame = frameOf(far);
    const equator = { latitude: 0, longitude: 0 };
    const inFrame = project(equator, frame.zoom);
    const corner = frameCorner(frame);
    const [, x = 0, y = 0, scale = 0] =
      /translate\((\S+) (\S+)\) scale\((\S+)\)/
        .exec(frameTransform(frame, far, size))
        ?.map(Number) ?? [];
    const seen = toScreen(far, size, equator);
    expect(x + (inFrame.x - corner.x) * scale).toBeCloseTo(seen.x, 0);
    expect(y + (inFrame.y - corner.y) * scale).toBeCloseTo(seen.y, 0);
  });

  it("is found again by its key", () => {
    const frame = frameOf(view);
    expect(readFrame(frameKey(frame))).toEqual(frame);
  });

  it.each(["", "6/1", "99/0/0", "6/999/2", "-1/0/0", "6/1/2/3", "a/b/c"])(
    "%o is none of the earth",
    (key) => expect(readFrame(key)).toBeNull(),
  );
});
