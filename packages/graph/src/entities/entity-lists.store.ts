import type { Database } from "../driver/database.ts";
import type { Query } from "../driver/query.ts";
import { int } from "../driver/values.ts";
import { type Page, type PageRequest, pageOf } from "../paging/page.ts";
import { countEntitiesByKind, countEntitiesByStatements } from "./entities.cypher.ts";
import { type EntityKind, type EntityRecord, entityKinds } from "./entities.records.ts";
import {
  entitiesByDiscussion,
  entitiesByDiscussionUpward,
} from "./entities-by-discussion.cypher.ts";
import { entitiesByName, entitiesByNameBackward } from "./entities-by-name.cypher.ts";
import { entitiesByQuotes, entitiesByQuotesUpward } from "./entities-by-quotes.cypher.ts";

export type EntityOrder = "NAME" | "MOST_QUOTED" | "MOST_DISCUSSED";

/** Which entities to list; conditions given together all hold. */
export interface EntityListFilter {
  readonly kinds?: readonly EntityKind[] | undefined;
  /** Only entities that speak at least once, or never. */
  readonly speaks?: boolean | undefined;
}

/** Where an entity stands in an order: the value it is ordered by, and its id among equals. */
type Place = readonly [value: string | number, id: string];

interface Order {
  readonly forward: Query<{ entity: EntityRecord }>;
  readonly backward: Query<{ entity: EntityRecord }>;
  readonly descending: boolean;
  readonly place: (entity: EntityRecord) => Place;
  readonly read: (value: string) => string | number;
  /** Below and above every entity. */
  readonly ends: readonly [lowest: Place, highest: Place];
}

const byCount = {
  descending: true,
  read: Number,
  ends: [
    [-1, ""],
    [Number.MAX_SAFE_INTEGER, ""],
  ],
} as const;

const orders: Readonly<Record<EntityOrder, Order>> = {
  NAME: {
    forward: entitiesByName,
    backward: entitiesByNameBackward,
    descending: false,
    place: (entity) => [entity.nameKey, entity.id],
    read: String,
    ends: [
      ["", ""],
      ["\uffff", ""],
    ],
  },
  MOST_QUOTED: {
    ...byCount,
    forward: entitiesByQuotes,
    backward: entitiesByQuotesUpward,
    place: (entity) => [entity.counts.statements, entity.id],
  },
  MOST_DISCUSSED: {
    ...byCount,
    forward: entitiesByDiscussion,
    backward: entitiesByDiscussionUpward,
    place: (entity) => [entity.counts.about, entity.id],
  },
};

/** A page of entities; its cost does not grow with their number. */
export async function listEntities(
  database: Database,
  filter: EntityListFilter,
  orderBy: EntityOrder,
  request: PageRequest,
): Promise<Page<EntityRecord>> {
  const order = orders[orderBy];
  const after = request.after === undefined ? undefined : fromKey(request.after, order);
  const before = request.before === undefined ? undefined : fromKey(request.before, order);
  const [lowest, highest] = boundsOf(order, orderBy, filter.speaks);
  const [low, lowId] = (order.descending ? before : after) ?? lowest;
  const [high, highId] = (order.descending ? after : before) ?? highest;
  const rows = await database.read(request.backward ? order.backward : order.forward, {
    kinds: filter.kinds ?? entityKinds,
    speaks: filter.speaks ?? null,
    low: typeof low === "number" ? int(low) : low,
    lowId,
    high: typeof high === "number" ? int(high) : high,
    highId,
    limit: int(request.size + 1),
  });
  const items = rows.map(({ entity }) => ({ key: toKey(order.place(entity)), item: entity }));
  return pageOf(items, request);
}

/** How many entities a filter leaves. */
export async function countEntities(
  database: Database,
  { kinds = entityKinds, speaks }: EntityListFilter,
): Promise<number> {
  const [low, high] = speaks ? [1, Number.MAX_SAFE_INTEGER] : [0, 0];
  const all =
    speaks === undefined
      ? await database.read(countEntitiesByKind)
      : await database.read(countEntitiesByStatements, { kinds, low: int(low), high: int(high) });
  return all.filter((row) => kinds.includes(row.kind)).reduce((sum, row) => sum + row.count, 0);
}

/** Those who never speak end the list of the most quoted: they are cut off instead of being walked through. */
function boundsOf(order: Order, orderBy: EntityOrder, speaks: boolean | undefined): Order["ends"] {
  const [lowest, highest] = order.ends;
  if (orderBy !== "MOST_QUOTED" || speaks === undefined) return order.ends;
  return speaks ? [[0, "\uffff"], highest] : [lowest, [1, ""]];
}

function toKey([value, id]: Place): string {
  return `${value}|${id}`;
}

function fromKey(key: string, order: Order): Place {
  const bar = key.lastIndexOf("|");
  return [order.read(key.slice(0, bar)), key.slice(bar + 1)];
}
