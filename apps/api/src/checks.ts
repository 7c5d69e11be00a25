import { BadUserInput } from "./errors.ts";

/** A text after trimming, within its length in UTF-16 code units. Throws BAD_USER_INPUT. */
export function requireText(value: string, field: string, max: number): string {
  const text = value.trim();
  if (text.length === 0) throw new BadUserInput(`${field} is empty.`, field);
  if (text.length > max) {
    throw new BadUserInput(`${field} may have ${max} characters at most.`, field);
  }
  return text;
}

/** The same for a text that may be left out; one of blanks only counts as left out. */
export function optionalText(
  value: string | null | undefined,
  field: string,
  max: number,
): string | undefined {
  return value?.trim() ? requireText(value, field, max) : undefined;
}

/** A whole number between two bounds, both allowed. Throws BAD_USER_INPUT. */
export function requireBetween(value: number, field: string, min: number, max: number): number {
  if (value < min || value > max) {
    throw new BadUserInput(`${field} must be from ${min} to ${max.toLocaleString("en")}.`, field);
  }
  return value;
}

/** A list with no more than `max` members, each once. Throws BAD_USER_INPUT. */
export function requireList<Member>(
  value: readonly Member[],
  field: string,
  max: number,
): Member[] {
  if (value.length > max) {
    throw new BadUserInput(`${field} may have ${max.toLocaleString("en")} members at most.`, field);
  }
  return [...new Set(value)];
}

/** A half-open window of time, as the scalar DateTime normalised its ends. */
export interface DateRange {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A window with at least one end, `to` after `from`. Throws BAD_USER_INPUT. */
export function optionalDateRange(
  value: { from?: string | null | undefined; to?: string | null | undefined } | null | undefined,
  field: string,
): DateRange | undefined {
  if (!value) return undefined;
  const from = value.from ?? undefined;
  const to = value.to ?? undefined;
  if (from === undefined && to === undefined) {
    throw new BadUserInput(`${field} needs from or to.`, field);
  }
  if (from !== undefined && to !== undefined && to <= from) {
    throw new BadUserInput(`${field}: to must lie after from.`, field);
  }
  return { from, to };
}
