import { describe, expect, it } from "vitest";
import { type GraphEdge, pairsAmong, tiesOf } from "./ties.ts";

const relation = (from: string, to: string, more = {}): GraphEdge => ({
  kind: "RELATION",
  from,
  to,
  relation: { reading: "uses", reverseReading: "is used by", status: "SUPPORTED", ...more },
});
const speaks = (from: string, to: string, statementCount: number): GraphEdge => ({
  kind: "SPEAKS_OF",
  from,
  to,
  statementCount,
});

describe("what ties a neighbour to the middle", () => {
  it("is read from the middle", () => {
    const ties = tiesOf("a", [relation("a", "b"), relation("c", "a")]);
    expect(ties.get("b")?.relations).toEqual(["uses"]);
    expect(ties.get("c")?.relations).toEqual(["is used by"]);
  });

  it("counts statements each way apart", () => {
    const ties = tiesOf("a", [speaks("a", "b", 3), speaks("b", "a", 2), speaks("b", "c", 9)]);
    expect(ties.get("b")).toEqual({ relations: [], out: 3, in: 2 });
    expect(ties.has("c")).toBe(false);
  });

  it("names an office by its title, and says what is not undisputed", () => {
    const ties = tiesOf("a", [
      relation("a", "b", { title: "governor" }),
      relation("a", "c", { status: "CONTESTED" }),
    ]);
    expect(ties.get("b")?.relations).toEqual(["governor"]);
    expect(ties.get("c")?.relations).toEqual(["uses (contested)"]);
  });
});

describe("pairs of neighbours", () => {
  it("come once, and only for relations that leave out the middle", () => {
    const edges = [relation("c", "b"), relation("b", "c"), relation("a", "b"), speaks("b", "d", 1)];
    expect(pairsAmong("a", edges)).toEqual([["b", "c"]]);
  });
});
