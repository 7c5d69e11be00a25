import { type Day, mondayOf, shiftDay } from "./day.ts";
import type { Meaning } from "./phrase.ts";

const UNITS = ["day", "week", "month", "year", "decade"] as const;
export type Unit = (typeof UNITS)[number];

export const UNIT = UNITS.join("|");

/** “Week” as a unit; a day where the word is none. */
export function readUnit(word = "day"): Unit {
  return UNITS.find((unit) => unit === word.toLowerCase()) ?? "day";
}

export function shiftBy(day: Day, unit: Unit, steps: number): Day {
  const sizes = {
    day: { days: steps },
    week: { days: 7 * steps },
    month: { months: steps },
    year: { years: steps },
    decade: { years: 10 * steps },
  };
  return shiftDay(day, sizes[unit]);
}

/** The day, week, month or year that lies so many units from a day; weeks go from Monday to Sunday. */
export function periodAt(day: Day, unit: Unit, steps: number): Meaning {
  const found = shiftBy(day, unit, steps);
  if (unit === "day") return { from: found };
  if (unit === "month") return { from: { year: found.year, month: found.month } };
  if (unit !== "week") return { from: { year: found.year } };
  return { from: mondayOf(found), through: shiftDay(mondayOf(found), { days: 6 }) };
}

export function firstDayOf(unit: Unit, day: Day): Day {
  if (unit === "day") return day;
  if (unit === "week") return mondayOf(day);
  return { ...day, day: 1, month: unit === "month" ? day.month : 1 };
}
