import { describe, expect, it } from "vitest";
import { formatDate, formatZone, type KnownDate } from "./dates.ts";

const day: KnownDate = {
  from: "2024-08-14T00:00:00Z",
  to: "2024-08-15T00:00:00Z",
  precision: "DAY",
  approximate: false,
  zone: "UTC",
};

describe("a date in words", () => {
  it("is a day where a day is known", () => {
    expect(formatDate(day)).toBe("14 Aug 2024");
  });

  it("counts the day in the zone of the date", () => {
    const inKyiv = { ...day, from: "2024-08-13T21:00:00Z", to: "2024-08-14T21:00:00Z" };
    expect(formatDate({ ...inKyiv, zone: "Europe/Kyiv" })).toBe("14 Aug 2024");
    expect(formatDate(inKyiv)).toBe("13 Aug 2024");
  });

  it("is never finer than it is known", () => {
    expect(formatDate({ ...day, precision: "MONTH" })).toBe("Aug 2024");
    expect(formatDate({ ...day, precision: "YEAR" })).toBe("2024");
    expect(formatDate({ ...day, precision: "MINUTE", from: "2024-08-14T07:05:00Z" })).toBe(
      "14 Aug 2024, 07:05",
    );
  });

  it("is a span whose end is the day before its open bound", () => {
    const range: KnownDate = {
      ...day,
      from: "2024-08-12T00:00:00Z",
      to: "2024-08-16T00:00:00Z",
      precision: "RANGE",
    };
    expect(formatDate(range)).toBe("12–15 Aug 2024");
    expect(formatDate({ ...range, from: "2024-07-30T00:00:00Z" })).toBe("30 Jul – 15 Aug 2024");
    expect(formatDate({ ...range, from: "2023-12-30T00:00:00Z" })).toBe(
      "30 Dec 2023 – 15 Aug 2024",
    );
    expect(formatDate({ ...range, from: "2024-08-15T00:00:00Z" })).toBe("15 Aug 2024");
  });

  it("is open where a bound is not known", () => {
    expect(formatDate({ ...day, from: null })).toBe("before 15 Aug 2024");
    expect(formatDate({ ...day, to: null })).toBe("since 14 Aug 2024");
    expect(formatDate({ ...day, from: null, to: null })).toBe("not known");
  });

  it("says that it is approximate", () => {
    expect(formatDate({ ...day, approximate: true })).toBe("about 14 Aug 2024");
  });

  it("falls back to UTC for a zone that does not exist", () => {
    expect(formatDate({ ...day, zone: "Nowhere/Here" })).toBe("14 Aug 2024");
  });
});

describe("a zone", () => {
  it("is shown by its city", () => {
    expect(formatZone("America/New_York")).toBe("New York");
    expect(formatZone("UTC")).toBe("UTC");
  });
});
