import { pluralUnit } from "../../lib/figures.ts";
import { groupBy } from "../../lib/group-by.ts";
import type { ChartAccount } from "./account.ts";
import type { Given } from "./given.ts";

/** Figures that can be compared, since they are in one unit: they share an axis. */
export interface Panel<Account extends ChartAccount> {
  readonly unit: string;
  readonly given: readonly Given<Account>[];
}

/** One panel per unit, the unit of most figures first. */
export function panelsOf<Account extends ChartAccount>(
  given: readonly Given<Account>[],
): readonly Panel<Account>[] {
  return [...groupBy(given, ({ account }) => account.figure.unit)]
    .map(([unit, ofUnit]) => ({ unit, given: ofUnit }))
    .sort((one, other) => other.given.length - one.given.length);
}

/** Why there are several axes, in words; null where there is one. */
export function reasonForPanels(units: readonly string[]): string | null {
  if (units.length < 2) return null;
  const names = units.map(pluralUnit);
  const listed = `${names.slice(0, -1).join(", ")} and in ${names.at(-1)}`;
  return `Given in ${listed}. What is in different units is not converted and cannot be compared, so each unit has an axis of its own; time runs alike in all.`;
}
