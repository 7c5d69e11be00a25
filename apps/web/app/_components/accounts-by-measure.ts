import type { HomeAccountsQuery } from "#generated/graphql.ts";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";

const HomeAccounts = graphql(`
  query HomeAccounts($measure: ID!) {
    accounts(measure: $measure) {
      ...DisputedMeasure_account
    }
  }
`);

type Accounts = HomeAccountsQuery["accounts"];

/** The accounts of a few measures. A measure that gives no answer is shown without them. */
export async function accountsByMeasure(
  ids: readonly string[],
): Promise<ReadonlyMap<string, Accounts>> {
  const found = await Promise.all(
    ids.map(async (measure) => {
      const result = await execute(HomeAccounts, { measure });
      return [measure, result.ok ? result.data.accounts : []] as const;
    }),
  );
  return new Map(found);
}
