import { createHash } from "node:crypto";
import type { Page, PageRequest } from "@sayso/graph";
import { BadUserInput, InvalidCursor } from "./errors.ts";

/** The paging arguments of every connection. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** What a cursor belongs to: field, parent, filter and order, as JSON values. */
export type Scope = readonly unknown[];

export interface Connection<Edge extends { node: unknown }> {
  edges: (Edge & { cursor: string })[];
  nodes: Edge["node"][];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

export const defaultPageSize = 20;
export const maxPageSize = 100;

/** Checks paging arguments. Throws BAD_USER_INPUT or INVALID_CURSOR. */
export function toPageRequest(page: PageArguments, scope: Scope): PageRequest {
  const { first, last, after, before } = page;
  if (isGiven(first) && isGiven(last)) throw new BadUserInput("Give first or last.", "last");
  if (isGiven(after) && isGiven(before)) throw new BadUserInput("Give after or before.", "before");
  checkSize("first", first);
  checkSize("last", last);
  return {
    size: last ?? first ?? defaultPageSize,
    backward: isGiven(last),
    after: isGiven(after) ? readCursor(after, scope, "after") : undefined,
    before: isGiven(before) ? readCursor(before, scope, "before") : undefined,
  };
}

/** A page as a connection whose nodes are the items. */
export function toConnection<Item>(page: Page<Item>, scope: Scope): Connection<{ node: Item }>;
/** The same where edges hold more than a node: `toEdge` makes one of each item. */
export function toConnection<Item, Edge extends { node: unknown }>(
  page: Page<Item>,
  scope: Scope,
  toEdge: (item: Item) => Edge,
): Connection<Edge>;
export function toConnection<Item>(
  page: Page<Item>,
  scope: Scope,
  toEdge: (item: Item) => { node: unknown } = (node) => ({ node }),
): Connection<{ node: unknown }> {
  const edges = page.items.map(({ key, item }) => ({
    ...toEdge(item),
    cursor: writeCursor(key, scope),
  }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: page.hasNext,
      hasPreviousPage: page.hasPrevious,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function checkSize(field: string, size: number | null | undefined): void {
  if (!isGiven(size)) return;
  if (size < 1 || size > maxPageSize) {
    throw new BadUserInput(`${field} must be from 1 to ${maxPageSize}.`, field);
  }
}

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}

const sealLength = 8;

/** A cursor is the key with a seal before it, so that one of another list, or a changed one, is found out. */
function writeCursor(key: string, scope: Scope): string {
  return Buffer.concat([seal(key, scope), Buffer.from(key, "utf8")]).toString("base64url");
}

function readCursor(cursor: string, scope: Scope, field: string): string {
  const key = Buffer.from(cursor, "base64url").subarray(sealLength).toString("utf8");
  if (writeCursor(key, scope) !== cursor) throw new InvalidCursor(field);
  return key;
}

function seal(key: string, scope: Scope): Buffer {
  const text = JSON.stringify([scope, key], (_name, value: unknown) => value ?? undefined);
  return createHash("sha256").update(text).digest().subarray(0, sealLength);
}
