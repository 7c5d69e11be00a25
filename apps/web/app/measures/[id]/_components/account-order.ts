import type { KnownDate } from "../../../../lib/dates.ts";
import type { KnownFigure } from "../../../../lib/figures.ts";

/** By what the table is ordered; `said` is the order in which the API gives accounts, oldest first. */
export const accountOrders = ["said", "for", "figure", "speaker"] as const;
export type AccountOrder = (typeof accountOrders)[number];

export interface AccountSort {
  readonly by: AccountOrder;
  readonly descending: boolean;
}

interface Sortable {
  readonly figure: KnownFigure & { readonly unit: string };
  readonly saidOn?: KnownDate | null | undefined;
  readonly date?: KnownDate | null | undefined;
}

/** Reads `?sort=figure` or `?sort=-figure`; anything else is by the date said, oldest first. */
export function readSort(text: string | undefined): AccountSort {
  const descending = text?.startsWith("-") ?? false;
  const by = accountOrders.find((order) => order === (descending ? text?.slice(1) : text));
  return by ? { by, descending } : { by: "said", descending: false };
}

/** The value for the address; undefined for the order that a page has by itself. */
export function writeSort({ by, descending }: AccountSort): string | undefined {
  if (by === "said" && !descending) return undefined;
  return descending ? `-${by}` : by;
}

/** Sorted anew. What is not known stands last in either direction; figures are compared within a unit only. */
export function sortAccounts<Account extends Sortable>(
  accounts: readonly Account[],
  { by, descending }: AccountSort,
  speaker: (account: Account) => string,
): readonly Account[] {
  const sign = descending ? -1 : 1;
  const comparisons: Record<AccountOrder, (one: Account, other: Account) => number> = {
    said: (one, other) => compareDates(one.saidOn, other.saidOn, sign),
    for: (one, other) => compareDates(one.date, other.date, sign),
    figure: (one, other) =>
      one.figure.unit.localeCompare(other.figure.unit, "en") ||
      sign * (numberOf(one.figure) - numberOf(other.figure)),
    speaker: (one, other) => sign * speaker(one).localeCompare(speaker(other), "en"),
  };
  return accounts.toSorted(comparisons[by]);
}

function numberOf({ min, max }: KnownFigure): number {
  return min ?? max ?? 0;
}

function compareDates(
  one: KnownDate | null | undefined,
  other: KnownDate | null | undefined,
  sign: number,
): number {
  const [left, right] = [boundOf(one), boundOf(other)];
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return sign * (left - right);
}

function boundOf(date: KnownDate | null | undefined): number | null {
  const bound = date?.from ?? date?.to;
  return bound ? Date.parse(bound) : null;
}
