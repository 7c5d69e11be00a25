import { describe, expect, it } from "vitest";
import { mark } from "./marks.fixture.ts";
import { spotsOf } from "./marks.ts";
import { restRadius, ringOf } from "./ring.ts";

function ring(events: number) {
  const [spot] = spotsOf([
    mark("town", [50, 30], { count: 8 }),
    ...Array.from({ length: events }, (_, index) =>
      mark(`event-${index}`, [50, 30], { kind: "EVENT", count: index }),
    ),
  ]);
  if (!spot) throw new Error("No spot.");
  return ringOf(spot, 20);
}

describe("the marks of a spot", () => {
  it.each([0, 1, 3, 5, 30])("with %i events do not overlap", (events) => {
    const { marks, rest } = ring(events);
    const circles = [
      ...marks.map(({ offset, radius }) => ({ ...offset, radius })),
      ...(rest ? [{ ...rest, radius: restRadius }] : []),
    ];
    for (const [index, one] of circles.entries()) {
      for (const other of circles.slice(index + 1)) {
        const distance = Math.hypot(one.x - other.x, one.y - other.y);
        expect(distance).toBeGreaterThan(one.radius + other.radius);
      }
    }
  });

  it("count those for whom there is no room", () => {
    const { marks, hidden, rest } = ring(30);
    expect(marks.length - 1 + hidden).toBe(30);
    expect(hidden).toBeGreaterThan(0);
    expect(rest).not.toBeNull();
    expect(ring(3)).toMatchObject({ hidden: 0, rest: null });
  });
});
