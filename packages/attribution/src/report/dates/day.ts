/** A day of the calendar; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Reads the day from `2024-08-14` or from an instant that begins so. */
export function toDay(iso: string): Day {
  return fromInstant(new Date(`${iso.slice(0, 10)}T00:00:00Z`));
}

/** The day that lies so many days, months and years from this one. */
export function shiftDay(day: Day, by: { days?: number; months?: number; years?: number }): Day {
  const month = day.month - 1 + (by.months ?? 0);
  // The 31st of a shorter month is its last day, not one in the month after.
  const last = new Date(Date.UTC(day.year + (by.years ?? 0), month + 1, 0));
  const date = Math.min(day.day, last.getUTCDate()) + (by.days ?? 0);
  return fromInstant(new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), date)));
}

/** Days from the first to the second, negative where the second is earlier. */
export function countDays(from: Day, to: Day): number {
  return (toInstant(to) - toInstant(from)) / 86_400_000;
}

/** Sunday is 0. */
export function weekdayOf(day: Day): number {
  return new Date(toInstant(day)).getUTCDay();
}

/** The Monday on which the week of this day began. */
export function mondayOf(day: Day): Day {
  return shiftDay(day, { days: -((weekdayOf(day) + 6) % 7) });
}

function toInstant(day: Day): number {
  return Date.UTC(day.year, day.month - 1, day.day);
}

function fromInstant(date: Date): Day {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
