/** An entry of a timeline, as far as grouping needs it. */
interface DatedEntry {
  readonly kind: "HAPPENED" | "SAID" | "SAID_ABOUT";
  readonly date: {
    readonly from?: string | null | undefined;
    readonly to?: string | null | undefined;
    readonly precision: string;
    readonly approximate: boolean;
    readonly zone: string;
  };
}

/** What has the same date, no finer and no coarser: a day and the month that it lies in are two groups. */
export interface DayGroup<T extends DatedEntry> {
  readonly key: string;
  readonly happened: readonly T[];
  readonly said: readonly T[];
}

/** Groups entries by their date, in the order in which they come; what happened apart from what was said. */
export function groupByDay<T extends DatedEntry>(entries: readonly T[]): readonly DayGroup<T>[] {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const { from, to, precision, approximate, zone } = entry.date;
    const key = [from ?? "", to ?? "", precision, approximate, zone].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups].map(([key, found]) => ({
    key,
    happened: found.filter((entry) => entry.kind === "HAPPENED"),
    said: found.filter((entry) => entry.kind !== "HAPPENED"),
  }));
}
