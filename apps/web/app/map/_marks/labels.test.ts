import { describe, expect, it } from "vitest";
import { placeLabels } from "./labels.ts";
import type { Circle } from "./ring.ts";

const size = { width: 400, height: 300 };
const item = (key: string, x: number, y: number, more: Circle[] = []) => ({
  key,
  at: { x, y },
  circles: [{ x: 0, y: 0, radius: 12 }, ...more],
  text: key,
});

describe("labels", () => {
  it("stand to the right, or to the left at the right edge", () => {
    const labels = placeLabels([item("Kursk", 100, 100), item("Belgorod", 380, 200)], size);
    expect(labels.map(({ anchor }) => anchor)).toEqual(["start", "end"]);
  });

  it("give way to marks and to labels before them", () => {
    const labels = placeLabels([item("Kursk", 100, 100), item("Sudzha", 130, 100)], size);
    expect(labels[0]?.anchor).toBe("end");
    expect(labels[1]?.anchor).toBe("start");
  });

  it("give way to what stands around their own mark", () => {
    const [label] = placeLabels([item("Kursk", 100, 100, [{ x: 26, y: 6, radius: 12 }])], size);
    expect(label?.anchor).toBe("end");
  });

  it("are left out where there is no room", () => {
    const crowd = Array.from({ length: 60 }, (_, index) =>
      item(`A long name ${index}`, 100 + (index % 8) * 26, 100 + Math.floor(index / 8) * 26),
    );
    expect(placeLabels(crowd, size).length).toBeLessThan(60);
  });
});
