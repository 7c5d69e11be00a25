import { describe, expect, it } from "vitest";
import { boundsOf, opennessOf, valueDomain } from "./values.ts";

const exact = (value: number) => ({ min: value, max: value, qualifier: "EXACT" as const });

describe("the axis of values", () => {
  it("begins at nothing where figures differ much", () => {
    const domain = valueDomain([exact(28), exact(82)]);
    expect(domain).toMatchObject({ low: 0, fromZero: true });
    expect(domain.high).toBeGreaterThan(82);
  });

  it("shows small differences, and says that it does not begin at nothing", () => {
    const domain = valueDomain([exact(1_000), exact(1_150)]);
    expect(domain.fromZero).toBe(false);
    expect(domain.low).toBeGreaterThan(800);
    expect(domain.low).toBeLessThanOrEqual(1_000);
  });

  it("has room around a single figure, and below nothing", () => {
    const single = valueDomain([exact(5)]);
    expect(single.low).toBeLessThan(5);
    expect(single.high).toBeGreaterThan(5);
    expect(valueDomain([exact(-5), exact(5)]).low).toBeLessThan(-5);
    const nothing = valueDomain([exact(0)]);
    expect(nothing.high).toBeGreaterThan(nothing.low);
  });
});

describe("a figure", () => {
  it("that is open has one bound and a direction", () => {
    const more = { min: 100, max: null, qualifier: "MORE_THAN" as const };
    expect(boundsOf(more)).toEqual({ low: 100, high: 100 });
    expect(opennessOf(more)).toBe("up");
    expect(opennessOf({ max: 2, qualifier: "AT_MOST" })).toBe("down");
    expect(opennessOf(exact(3))).toBeNull();
  });

  it("that is a range has two bounds", () => {
    expect(boundsOf({ min: 1, max: 2, qualifier: "RANGE" })).toEqual({ low: 1, high: 2 });
  });
});
