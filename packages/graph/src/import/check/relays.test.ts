import { describe, expect, it } from "vitest";
import { orderByRelays } from "./relays.ts";

function orderOf(edges: Record<string, string[]>) {
  return orderByRelays(Object.keys(edges), (id) => edges[id] ?? []);
}

describe("orderByRelays", () => {
  it("puts what is passed on before what passes it on", () => {
    expect(orderOf({ outer: ["middle"], middle: ["inner"], inner: [] })).toEqual({
      order: ["inner", "middle", "outer"],
    });
  });

  it("names the members of a circle and nobody else", () => {
    expect(orderOf({ before: ["a"], a: ["b"], b: ["c"], c: ["a"] })).toEqual({
      circle: ["a", "b", "c"],
    });
  });

  it("takes two ways to the same statement for no circle", () => {
    expect(orderOf({ top: ["left", "right"], left: ["end"], right: ["end"], end: [] })).toEqual({
      order: ["end", "right", "left", "top"],
    });
  });

  it("follows a chain of a hundred thousand", () => {
    const ids = Array.from({ length: 100_000 }, (_, index) => String(index));
    const result = orderByRelays(ids, (id) => (id === "99999" ? [] : [String(Number(id) + 1)]));
    expect(result).toHaveProperty("order.0", "99999");
  });
});
