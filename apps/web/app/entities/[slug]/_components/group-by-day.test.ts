import { describe, expect, it } from "vitest";
import { groupByDay } from "./group-by-day.ts";

const entry = (
  kind: "HAPPENED" | "SAID" | "SAID_ABOUT",
  from: string,
  precision = "DAY",
  approximate = false,
) => ({ kind, date: { from, to: null, precision, approximate, zone: "UTC" } });

describe("a timeline by day", () => {
  it("keeps what happened apart from what was said", () => {
    const [group] = groupByDay([
      entry("SAID", "2024-08-14"),
      entry("HAPPENED", "2024-08-14"),
      entry("SAID_ABOUT", "2024-08-14"),
    ]);
    expect(group?.happened).toHaveLength(1);
    expect(group?.said.map(({ kind }) => kind)).toEqual(["SAID", "SAID_ABOUT"]);
  });

  it("does not mix dates that are known to different degrees", () => {
    const groups = groupByDay([
      entry("SAID", "2024-08-01"),
      entry("SAID", "2024-08-01", "MONTH"),
      entry("SAID", "2024-08-01", "DAY", true),
    ]);
    expect(groups).toHaveLength(3);
  });

  it("keeps the order in which the entries come", () => {
    const groups = groupByDay([entry("SAID", "2024-08-12"), entry("SAID", "2024-08-14")]);
    expect(groups.map(({ key }) => key.slice(0, 10))).toEqual(["2024-08-12", "2024-08-14"]);
  });
});
