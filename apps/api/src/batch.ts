import { groupBy } from "@sayso/graph";
import DataLoader from "dataloader";

/** A loader of things by id, one round trip for all that are asked for together; null where there is none. */
export function loaderById<Id extends string, Item extends { readonly id: Id }>(
  list: (ids: readonly Id[]) => Promise<readonly Item[]>,
): DataLoader<Id, Item | null> {
  return new DataLoader(async (ids) => {
    const byId = new Map((await list(ids)).map((item) => [item.id, item]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

/** A loader of the several things that belong to one id, in the order in which `list` gives them. */
export function loaderOfMany<Id extends string, Item>(
  list: (ids: readonly Id[]) => Promise<readonly Item[]>,
  owner: (item: Item) => Id,
): DataLoader<Id, Item[]> {
  return new DataLoader(async (ids) => {
    const byOwner = groupBy(await list(ids), owner);
    return ids.map((id) => byOwner.get(id) ?? []);
  });
}

/** A loader of one row per id, where rows name their owner; null where there is none. */
export function loaderOfOne<Id extends string, Row>(
  list: (ids: readonly Id[]) => Promise<readonly Row[]>,
  owner: (row: Row) => Id,
): DataLoader<Id, Row | null> {
  return new DataLoader(async (ids) => {
    const byOwner = new Map((await list(ids)).map((row) => [owner(row), row]));
    return ids.map((id) => byOwner.get(id) ?? null);
  });
}

/** A parent, and the arguments with which one of its fields is asked. */
export interface Asked<Id, Arguments> {
  readonly parent: Id;
  readonly args: Arguments;
}

/** A loader of a field with arguments: one round trip for all parents asked with the same arguments. */
export function loaderWithArguments<Id extends string, Arguments, Row>(
  list: (parents: readonly Id[], args: Arguments) => Promise<ReadonlyMap<Id, Row>>,
): DataLoader<Asked<Id, Arguments>, Row | null, string> {
  const load = async (keys: readonly Asked<Id, Arguments>[]) => {
    const byArguments = [...groupBy(keys, (key) => JSON.stringify(key.args))];
    const answers = await Promise.all(
      byArguments.map(async ([name, asked]) => {
        const [first] = asked;
        const rows =
          first &&
          (await list(
            asked.map((key) => key.parent),
            first.args,
          ));
        return [name, rows] as const;
      }),
    );
    const rowsByArguments = new Map(answers);
    return keys.map(
      (key) => rowsByArguments.get(JSON.stringify(key.args))?.get(key.parent) ?? null,
    );
  };
  return new DataLoader(load, {
    cacheKeyFn: ({ parent, args }) => JSON.stringify([parent, args]),
  });
}

/** A loader of answers to questions, equal ones read once; `list` answers them in their order. */
export function loaderOfLists<Question, Answer>(
  list: (questions: readonly Question[]) => Promise<Answer[]>,
): DataLoader<Question, Answer, string> {
  return new DataLoader(list, { cacheKeyFn: (question) => JSON.stringify(question) });
}

/** The things with these ids, in their order; those that are not there are left out. */
export async function loadAll<Id, Item>(
  loader: DataLoader<Id, Item | null>,
  ids: readonly Id[],
): Promise<Item[]> {
  const items = await Promise.all(ids.map((id) => loader.load(id)));
  return items.filter((item) => item !== null);
}

/** The thing with an id that another thing gave: it is there, or the graph changed in between. */
export async function loadNeeded<Id extends string, Item>(
  loader: DataLoader<Id, Item | null>,
  id: Id,
): Promise<Item> {
  const item = await loader.load(id);
  if (item === null) throw new Error(`${id} is not in the graph any more`);
  return item;
}
