import { describe, expect, it } from "vitest";
import { spanOf } from "./span.ts";
import { timeDomain, timeTicks } from "./time.ts";

const day = (of: number, rest = {}) => ({
  from: `2024-08-${of}T00:00:00Z`,
  to: `2024-08-${of + 1}T00:00:00Z`,
  precision: "DAY" as const,
  approximate: false,
  zone: "UTC",
  ...rest,
});
const noon = (of: number) => Date.parse(`2024-08-${of}T12:00:00Z`);

describe("a date on the axis", () => {
  it("is its span, with the mark amid it", () => {
    expect(spanOf(day(12))).toMatchObject({ at: noon(12), approximate: false });
  });

  it("that is open stands at the bound that is known", () => {
    const before = spanOf(day(12, { from: null }));
    expect(before).toMatchObject({ from: null, at: Date.parse("2024-08-13T00:00:00Z") });
    expect(spanOf(day(12, { from: null, to: null }))).toBeNull();
    expect(spanOf(null)).toBeNull();
  });
});

describe("the axis of time", () => {
  const spans = [day(12), day(15)].flatMap((date) => spanOf(date) ?? []);

  it("takes its range from the dates", () => {
    const [from = 0, to = 0] = timeDomain(spans) ?? [];
    expect(from).toBeLessThan(Date.parse("2024-08-12T00:00:00Z"));
    expect(from).toBeGreaterThan(Date.parse("2024-08-11T00:00:00Z"));
    expect(to).toBeGreaterThan(Date.parse("2024-08-16T00:00:00Z"));
    expect(timeDomain([])).toBeNull();
  });

  const words = (tick: { label: string; year: string | null }) =>
    [tick.label, ...(tick.year ? [tick.year] : [])].join(" ");

  it("has ticks no finer than the dates, and the year once", () => {
    const domain = timeDomain(spans) ?? [0, 0];
    expect(timeTicks(domain, 10, ["DAY"]).map(words)).toEqual([
      "12 Aug 2024",
      "13 Aug",
      "14 Aug",
      "15 Aug",
      "16 Aug",
    ]);
    const labels = timeTicks(domain, 10, ["DAY", "HOUR"]).map(({ label }) => label);
    expect(labels).toContain("12:00");
  });

  it("shows months and years where it is long", () => {
    const domain = [Date.UTC(2023, 9, 20), Date.UTC(2024, 4, 10)] as const;
    expect(timeTicks(domain, 6, ["DAY"]).map(words)).toEqual([
      "Nov 2023",
      "Dec",
      "Jan 2024",
      "Feb",
      "Mar",
      "Apr",
      "May",
    ]);
    const long = timeTicks([Date.UTC(2019, 5), Date.UTC(2024, 5)], 6, ["DAY"]);
    expect(long.map(words)).toEqual(["2020", "2021", "2022", "2023", "2024"]);
  });

  it("names the first of a month among its days", () => {
    const domain = [Date.UTC(2024, 6, 30, 12), Date.UTC(2024, 7, 2)] as const;
    expect(timeTicks(domain, 4, ["DAY"]).map(words)).toEqual(["31 Jul 2024", "1 Aug", "2 Aug"]);
  });
});
