import type { DateRecord, StatementRecord, TimelineClock } from "@sayso/graph";
import type { Context } from "../../context.ts";

/** A date, and which of the clocks it is of. */
export interface Place {
  readonly date: DateRecord;
  readonly clock: TimelineClock;
}

/** Where a statement stands by a clock; null where it has no date on it. */
export async function placeOf(
  { dateShown, saidOn, sourceId, claimId }: StatementRecord,
  clock: TimelineClock,
  { loaders }: Context,
): Promise<Place | null> {
  const at = (date: DateRecord | null | undefined, of: TimelineClock) =>
    date ? { date, clock: of } : null;
  if (clock === "HAPPENED") return at((await loaders.claimById.load(claimId))?.date, clock);
  if (clock === "SAID" || (clock === "SAID_ELSE_PUBLISHED" && dateShown === "SAID")) {
    return at(saidOn, "SAID");
  }
  return at((await loaders.sourceById.load(sourceId))?.publishedOn, "PUBLISHED");
}
