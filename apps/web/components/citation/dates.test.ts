import { describe, expect, it } from "vitest";
import { aDay } from "./citation.fixture.ts";
import { daySpan, isoDay, longDate } from "./dates.ts";

describe("a date in a citation", () => {
  it("has its month written out", () => {
    expect(longDate(aDay)).toBe("14 August 2024");
    expect(longDate({ ...aDay, approximate: true, precision: "MONTH" })).toBe("about August 2024");
  });

  it("is counted in its zone", () => {
    const inKyiv = { ...aDay, from: "2024-08-13T21:00:00Z", zone: "Europe/Kyiv" };
    expect(daySpan(inKyiv).first).toEqual([2024, 8, 14]);
  });

  it("is never finer than it is known", () => {
    expect(daySpan({ ...aDay, precision: "MONTH" }).first).toEqual([2024, 8]);
    expect(daySpan({ ...aDay, precision: "YEAR" }).first).toEqual([2024]);
  });

  it("spans the days that are in it, or is open", () => {
    const span = { ...aDay, precision: "RANGE", to: "2024-08-16T00:00:00Z" } as const;
    expect(daySpan(span)).toEqual({ first: [2024, 8, 14], last: [2024, 8, 15], isRange: true });
    expect(daySpan({ ...span, from: null })).toMatchObject({ first: null, last: [2024, 8, 15] });
    expect(daySpan({ ...span, to: null })).toMatchObject({ first: [2024, 8, 14], last: null });
  });

  it("is padded in ISO 8601", () => {
    expect(isoDay([2024, 8, 4])).toBe("2024-08-04");
    expect(isoDay([987])).toBe("0987");
  });
});
