import { describe, expect, it } from "vitest";
import { createMarked } from "../marked.ts";
import { findHappenedOn } from "./happened-on.ts";
import { findSaidOn } from "./said-on.ts";

function happenedOn(marked: string) {
  const { report, attribution } = createMarked(marked);
  const found = findHappenedOn(report, attribution, findSaidOn(report, attribution, null));
  return found?.from?.slice(0, 10) ?? null;
}

describe("findHappenedOn", () => {
  it.each([
    ["(Also, troops on Wednesday took the hill), {he} <said>.", "2024-08-14"],
    ["(Since the start of the day, they have lost the hill), {he} <said>.", "2024-08-14"],
    ["{She} <said> (the bridge will open on Monday).", "2024-08-19"],
    ["{She} <said> on Monday (the bridge was closed last Saturday).", "2024-08-10"],
  ])("%s", (marked, day) => {
    expect(happenedOn(marked)).toBe(day);
  });

  it("reads “yesterday” in quoted words from the day on which they were said", () => {
    expect(happenedOn("(“It burned yesterday,”) {she} <said> on Monday.")).toBe("2024-08-11");
  });

  it.each([
    "{She} <said> (the men who came on Tuesday have left).",
    "{She} <said> (it was the topic of a Tuesday meeting).",
    "{She} <said> on Tuesday that (it is over).",
    "{She} <said> (on Tuesday that it is over).",
  ])("takes no day of something else: %s", (marked) => {
    expect(happenedOn(marked)).toBeNull();
  });
});
