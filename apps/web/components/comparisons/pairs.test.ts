import { describe, expect, it } from "vitest";
import { opposedPairs, type Pair, rivalPairs } from "./pairs.ts";

const account = (slug: string | null, min: number) => ({
  figure: { min, max: min, unit: "ship" },
  statement: { speakers: [{ entity: slug ? { slug, name: slug } : null }] },
});
const names = (pairs: readonly Pair[]) =>
  pairs.map(({ left, right }) => `${left.slug} ${right.slug}`);

describe("speakers worth comparing", () => {
  it("gave different figures, and are named once", () => {
    const accounts = [
      ...[account("a", 1), account("a", 2), account(null, 3)],
      ...[account("b", 1), account("c", 4), account("a", 4)],
    ];
    expect(names(rivalPairs(accounts, 9))).toEqual(["a c", "a b", "b c"]);
    expect(names(rivalPairs(accounts, 1))).toEqual(["a c"]);
  });

  it("are none where all gave the same, or one gave all", () => {
    expect(rivalPairs([account("a", 1), account("b", 1)], 9)).toEqual([]);
    expect(rivalPairs([account("a", 1), account("a", 2)], 9)).toEqual([]);
  });

  it("take opposite stances", () => {
    const [a, b] = [
      { slug: "a", name: "A" },
      { slug: "b", name: "B" },
    ];
    expect(names(opposedPairs([a, b], [b], 9))).toEqual(["a b"]);
    expect(opposedPairs([a], [], 9)).toEqual([]);
  });
});
