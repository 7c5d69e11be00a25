import { describe, expect, it } from "vitest";
import { groupRelations } from "./group-relations.ts";

const relation = (id: string, direction: "OUT" | "IN", other: string) => ({
  direction,
  node: {
    id,
    reading: "is part of",
    reverseReading: "has as part",
    subject: { id: direction === "OUT" ? "me" : other },
    object: { id: direction === "OUT" ? other : "me" },
  },
});

describe("relations", () => {
  it("are grouped by how they read from the entity", () => {
    const groups = groupRelations([relation("1", "OUT", "a"), relation("2", "IN", "b")]);
    expect(groups.map((group) => group.reading)).toEqual(["is part of", "has as part"]);
    expect(groups[1]?.entries[0]?.otherId).toBe("b");
  });

  it("to the same other end stand together", () => {
    const groups = groupRelations([
      relation("1", "OUT", "a"),
      relation("2", "OUT", "b"),
      relation("3", "OUT", "a"),
    ]);
    expect(groups).toHaveLength(1);
    const ids = groups[0]?.entries.map(({ relations }) => relations.map(({ node }) => node.id));
    expect(ids).toEqual([["1", "3"], ["2"]]);
  });
});
