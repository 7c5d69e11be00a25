import { describe, expect, it } from "vitest";
import { stanceChanges } from "./stance-changes.ts";

const on = (day: number) => ({
  approximate: false,
  from: `2024-05-0${day}T00:00:00Z`,
  to: `2024-05-0${day + 1}T00:00:00Z`,
});

function telling(
  stance: "AFFIRMS" | "DENIES" | "QUESTIONS" | "UNSTATED",
  said: number | null,
  published: number | null = null,
  id = "boris",
) {
  return {
    stance,
    saidOn: said === null ? null : on(said),
    source: { publishedOn: published === null ? null : on(published) },
    speakers: [{ entity: { id, name: "Boris Quay" } }],
  };
}

const changesOf = (...tellings: ReturnType<typeof telling>[]) =>
  stanceChanges(tellings).map(({ speaker, clock, turns }) => [
    speaker,
    clock,
    turns.map(({ stance }) => stance).join(" "),
  ]);

describe("a speaker who changes stance", () => {
  it("is named with each turn in the order in which it was said", () => {
    expect(changesOf(telling("AFFIRMS", 5), telling("DENIES", 2), telling("DENIES", 3))).toEqual([
      ["Boris Quay", "said", "DENIES AFFIRMS"],
    ]);
    expect(changesOf(telling("AFFIRMS", 5), telling("DENIES", 2), telling("AFFIRMS", 1))).toEqual([
      ["Boris Quay", "said", "AFFIRMS DENIES AFFIRMS"],
    ]);
  });

  it("is ordered by publication only where that is known of all, never by both clocks", () => {
    expect(changesOf(telling("DENIES", 4, 5), telling("AFFIRMS", null, 6))).toEqual([
      ["Boris Quay", "published", "DENIES AFFIRMS"],
    ]);
    expect(changesOf(telling("DENIES", 4), telling("AFFIRMS", null, 6))).toEqual([
      ["Boris Quay", null, "DENIES AFFIRMS"],
    ]);
  });

  it("has no order where both were said on one day", () => {
    expect(changesOf(telling("DENIES", 4, 5), telling("AFFIRMS", 4, 5))[0]?.[1]).toBeNull();
  });

  it("has none either where “about” may mean either order", () => {
    const near = telling("DENIES", 4);
    const about = { ...near, saidOn: { ...on(4), approximate: true } };
    expect(stanceChanges([about, telling("AFFIRMS", 5)])[0]?.clock).toBeNull();
    expect(stanceChanges([about, telling("AFFIRMS", 6)])[0]?.clock).toBe("said");
  });

  it("is none who repeats it, whose words leave it open, or who is somebody else", () => {
    expect(changesOf(telling("DENIES", 1), telling("DENIES", 2))).toEqual([]);
    expect(changesOf(telling("DENIES", 1), telling("UNSTATED", 2))).toEqual([]);
    expect(changesOf(telling("DENIES", 1), telling("AFFIRMS", 2, null, "anna"))).toEqual([]);
  });
});
