import { expect, it } from "vitest";
import { lanesOf } from "./lanes.ts";

it("steps of one kind that follow each other share a lane, in their order", () => {
  const hops = [
    { kind: "OUTLET", label: "a" },
    { kind: "REPORT", label: "b" },
    { kind: "RELAY", label: "c" },
    { kind: "RELAY", label: "d" },
    { kind: "REPORT", label: "e" },
    { kind: "SPEAKER", label: "f" },
  ] as const;
  const lanes = lanesOf(hops).map(({ kind, hops: inLane }) => [
    kind,
    inLane.map(({ label }) => label).join(""),
  ]);
  expect(lanes).toEqual([
    ["OUTLET", "a"],
    ["REPORT", "b"],
    ["RELAY", "cd"],
    ["REPORT", "e"],
    ["SPEAKER", "f"],
  ]);
});
