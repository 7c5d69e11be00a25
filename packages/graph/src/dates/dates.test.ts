import { describe, expect, it } from "vitest";
import { type DateRecord, dayOf, readDate, toExchangeDate, writeDate } from "./dates.ts";

const kyivDay: DateRecord = {
  from: "2024-08-13T21:00:00Z",
  to: "2024-08-14T21:00:00Z",
  precision: "DAY",
  approximate: false,
  basis: "STATED",
  text: "on Wednesday",
  zone: "Europe/Kyiv",
};

describe("dates", () => {
  it("come back as they were written", () => {
    expect(readDate("said", writeDate("said", kyivDay))).toEqual(kyivDay);
  });

  it("that are open at one end stay open there", () => {
    const since = { ...kyivDay, to: null, text: null };
    expect(readDate("date", writeDate("date", since))).toEqual(since);
    expect(toExchangeDate(since)).not.toHaveProperty("to");
  });

  it("under another prefix are not read", () => {
    expect(readDate("published", writeDate("said", kyivDay))).toBeNull();
  });

  it("that are taken away leave no property behind", () => {
    expect(Object.values(writeDate("said", null)).every((value) => value === null)).toBe(true);
  });

  it("name the day of their zone, not of UTC", () => {
    expect(dayOf(kyivDay)).toBe("2024-08-14");
    expect(dayOf({ ...kyivDay, zone: "UTC" })).toBe("2024-08-13");
  });

  it("coarser than a day name no day", () => {
    expect(dayOf({ ...kyivDay, precision: "MONTH" })).toBeNull();
    expect(dayOf({ ...kyivDay, from: null })).toBeNull();
    expect(dayOf(null)).toBeNull();
  });
});
