import { groupBy } from "../../lib/group-by.ts";
import { type ChartAccount, type Clock, dateBy } from "./account.ts";
import { type Span, spanOf } from "./span.ts";

/** A figure as it was given once: what one mark of the chart stands for. */
export interface Given<Account extends ChartAccount = ChartAccount> {
  readonly key: string;
  /** The first telling of it. */
  readonly account: Account;
  /** How many tellings say the same: one speaker, one figure, one date. */
  readonly tellings: number;
  /** When it was said, or for when it holds; null where not known. */
  readonly span: Span | null;
  /** Another claim cannot be true together with it. */
  readonly contradicted: boolean;
  /** A newer claim brings it up to date. */
  readonly updated: boolean;
  /** Its own speaker denied it later. */
  readonly retracted: boolean;
}

/** Tellings that say the same are one mark; unknown speakers are never taken for one person. */
export function givenOf<Account extends ChartAccount>(
  accounts: readonly Account[],
  clock: Clock,
): readonly Given<Account>[] {
  const groups = groupBy(accounts, (account) => keyOf(account, clock));
  return [...groups].flatMap(([key, tellings]) => {
    const [account] = tellings;
    if (!account) return [];
    const { contradicts, updatedBy } = account.claim;
    return {
      key,
      account,
      tellings: tellings.length,
      span: spanOf(dateBy(account, clock)),
      contradicted: contradicts.length > 0,
      updated: updatedBy.length > 0,
      retracted: tellings.some(({ retractedIn }) => retractedIn.length > 0),
    };
  });
}

function keyOf(account: ChartAccount, clock: Clock): string {
  const { speakers, id } = account.statement;
  const known = speakers.flatMap(({ entity }) => (entity ? [entity.id] : []));
  const isKnown = known.length > 0 && known.length === speakers.length;
  const date = dateBy(account, clock);
  return [account.figure.id, isKnown ? known.sort().join(" ") : id, date?.from, date?.to].join("|");
}
