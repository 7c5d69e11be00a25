import { describe, expect, it } from "vitest";
import { type Box, formats, nodeRadius, type PlacedNode, radialLayout } from "./layout.ts";

const meet = (one: Box, other: Box) =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;

const boxOf = ({ x, y }: PlacedNode): Box => ({
  left: x - nodeRadius,
  top: y - nodeRadius,
  width: 2 * nodeRadius,
  height: 2 * nodeRadius,
});

const counts = Array.from({ length: 16 }, (_, count) => count);

describe.each(Object.entries(formats))("the %s layout", (_, format) => {
  it.each(counts)("of %i neighbours keeps labels and nodes apart and inside", (count) => {
    const { nodes, width, height } = radialLayout(count, format);
    expect(nodes).toHaveLength(count);
    const boxes = nodes.flatMap((node) => [node.label, boxOf(node)]);
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.left + box.width).toBeLessThanOrEqual(width);
      expect(box.top + box.height).toBeLessThanOrEqual(height);
      expect(box.width).toBeGreaterThan(20);
      for (const other of boxes.slice(index + 1)) expect(meet(box, other)).toBe(false);
    }
  });

  it("leaves the middle to the one it is about", () => {
    const { nodes, center } = radialLayout(14, format);
    for (const node of nodes) {
      expect(Math.hypot(node.x - center.x, node.y - center.y)).toBeGreaterThan(60);
    }
  });
});
