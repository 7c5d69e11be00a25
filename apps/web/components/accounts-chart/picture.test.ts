import { describe, expect, it } from "vitest";
import type { ChartAccount } from "./account.ts";
import { isWithin } from "./box.ts";
import { formats } from "./format.ts";
import { givenOf } from "./given.ts";
import { type Picture, picturesOf } from "./picture.ts";
import { timeDomain } from "./time.ts";

type Given = Pick<ChartAccount["figure"], "min" | "max" | "qualifier"> & {
  readonly who: string;
  readonly day?: number;
  readonly updatedBy?: string;
};

const exact = (value: number) => ({ min: value, max: value, qualifier: "EXACT" as const });

function account({ who, day, updatedBy, ...figure }: Given, index: number): ChartAccount {
  const at = (of: number) => new Date(Date.UTC(2024, 7, of)).toISOString();
  return {
    figure: { id: `fig_${index}`, unit: "settlement", ...figure },
    claim: { id: `clm_${index}`, contradicts: [], updatedBy: updatedBy ? [{ id: updatedBy }] : [] },
    statement: {
      id: `stm_${index}`,
      form: "INDIRECT",
      speakers: [{ mention: { text: who }, entity: { id: who, slug: who, name: who } }],
    },
    saidOn:
      day === undefined
        ? null
        : { from: at(day), to: at(day + 1), precision: "DAY", approximate: false, zone: "UTC" },
    date: null,
    retractedIn: [],
  };
}

function draw(...panels: readonly (readonly Given[])[]): readonly Picture[] {
  const given = panels.map((figures) => givenOf(figures.map(account), "said"));
  const domain = timeDomain(given.flat().flatMap(({ span }) => span ?? []));
  return picturesOf(given, domain, formats.wide);
}

function drawOne(...figures: readonly Given[]): Picture {
  const [picture] = draw(figures);
  if (!picture) throw new Error("There is no picture.");
  return picture;
}

describe("a panel", () => {
  it("has a mark for every figure, and stands apart what has no date", () => {
    const { marks, frame } = drawOne(
      { who: "ada", ...exact(28), day: 12 },
      { who: "bo", ...exact(74) },
    );
    const [dated, undated] = marks;
    expect(marks).toHaveLength(2);
    expect(dated?.x).toBeLessThan(frame.dated?.right ?? 0);
    expect(undated?.x).toBeGreaterThan(frame.undated?.left ?? 0);
    expect(frame.undated?.left).toBeGreaterThan(frame.dated?.right ?? 0);
  });

  it("places larger figures higher, and a range from its upper to its lower end", () => {
    const { marks } = drawOne(
      { who: "ada", ...exact(28), day: 12 },
      { who: "bo", min: 40, max: 80, qualifier: "RANGE", day: 13 },
    );
    const [low, range] = marks;
    expect(range?.yHigh).toBeLessThan(range?.yLow ?? 0);
    expect(range?.yLow).toBeLessThan(low?.yLow ?? 0);
  });

  it("joins the dated figures of one speaker in the order of time", () => {
    const { lines } = drawOne(
      { who: "ada", ...exact(30), day: 14 },
      { who: "bo", ...exact(50), day: 13 },
      { who: "ada", ...exact(20), day: 12 },
      { who: "ada", ...exact(25) },
    );
    expect([...lines.keys()]).toEqual(["ada"]);
    expect(lines.get("ada")?.map(({ given }) => given.account.figure.min)).toEqual([20, 30]);
  });

  it("leads to a figure that replaces another, unless a line joins them", () => {
    const figures = [
      { who: "ada", ...exact(74), day: 13, updatedBy: "clm_1" },
      { who: "bo", ...exact(82), day: 15 },
    ];
    expect(drawOne(...figures).updates).toHaveLength(1);
    expect(drawOne(...figures.map((one) => ({ ...one, who: "ada" }))).updates).toEqual([]);
  });

  it("keeps all marks within the picture, however many there are", () => {
    const figures = Array.from({ length: 60 }, (_, index) => ({
      who: `speaker ${index % 9}`,
      ...exact((index * 37) % 500),
      ...(index % 5 > 0 && { day: 1 + (index % 12) }),
    }));
    const { marks, frame } = drawOne(...figures);
    const all = { left: 0, top: 0, right: frame.width, bottom: frame.height };
    expect(marks).toHaveLength(60);
    expect(marks.filter(({ box }) => !isWithin({ ...box, right: box.left }, all))).toEqual([]);
  });
});

it("panels share the axis of time, though only one of them has undated figures", () => {
  const [one, other] = draw(
    [
      { who: "ada", ...exact(28), day: 12 },
      { who: "bo", ...exact(74) },
    ],
    [{ who: "ada", ...exact(1_000_000), day: 12 }],
  );
  expect(one?.marks[0]?.x).toBe(other?.marks[0]?.x);
  expect(other?.frame.undated).toBeNull();
});
