/** The first letters of each month's name, which no two share. */
export const MONTH_STEMS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** The number of a month by its name or the start of it; January is 1. */
export function monthNumber(name: string): number {
  return MONTH_STEMS.indexOf(name.slice(0, 3)) + 1;
}
