import type { Transaction } from "../../driver/database.ts";
import type { DataLine, DataType } from "../read/parsed-file.ts";
import type { Thing, Things } from "../things.ts";
import {
  writeClaimThings,
  writeEntityThings,
  writeMeasureThings,
  writeRelationThings,
  writeSourceThings,
  writeStatementThings,
} from "./writers.ts";

/** Things of one type, with the work that writes them. */
export interface Batch {
  readonly type: DataType;
  readonly things: readonly Thing<DataLine>[];
  /** `changed`: ids of those that are in the graph already. */
  write(transaction: Transaction, changed: readonly string[]): Promise<void>;
}

/** Most things of one type that one transaction writes. */
const sizes: Record<DataType, number> = {
  entity: 2_000,
  source: 200,
  measure: 2_000,
  claim: 2_000,
  statement: 1_500,
  relation: 500,
};

/** Most text that one transaction writes, in UTF-16 code units. */
const mostText = 4_000_000;

/** Cuts what a file brings into transactions, in an order in which all that is referred to is there. */
export function batchesOf(things: Things, importedAt: string): Batch[] {
  return [
    ...cut("entity", things.entity, () => 0, writeEntityThings),
    ...cut("source", things.source, ({ line }) => line.text.length, writeSourceThings),
    ...cut("measure", things.measure, () => 0, writeMeasureThings),
    ...cut("claim", things.claim, ({ line }) => line.text.length, writeClaimThings),
    ...cut("statement", things.statement, sizeOfPassage, (transaction, some, changed) =>
      writeStatementThings(transaction, some, changed, importedAt),
    ),
    ...cut("relation", things.relation, () => 0, writeRelationThings),
  ];
}

function sizeOfPassage({ passage }: Things["statement"][number]): number {
  return passage.text.length;
}

function cut<Item extends Thing<DataLine>>(
  type: DataType,
  things: readonly Item[],
  textOf: (thing: Item) => number,
  write: (
    transaction: Transaction,
    things: readonly Item[],
    changed: readonly string[],
  ) => Promise<void>,
): Batch[] {
  const parts: Item[][] = [];
  let room = 0;
  let text = 0;
  for (const thing of things) {
    text -= textOf(thing);
    if (room === 0 || text < 0) {
      parts.push([]);
      room = sizes[type];
      text = mostText - textOf(thing);
    }
    parts.at(-1)?.push(thing);
    room -= 1;
  }
  return parts.map((part) => ({
    type,
    things: part,
    write: (transaction, changed) => write(transaction, part, changed),
  }));
}
