import {
  type CounterKind,
  claimCounters,
  entityCounters,
  inspectCounters,
  measureCounters,
  sourceCounters,
  writeCounters,
} from "../derived/counters.ts";
import type { Difference } from "../derived/difference.ts";
import { inspectStatements, writeStatementsDerived } from "../derived/statements.ts";
import { listSpokenOf } from "../derived/ties.cypher.ts";
import {
  inspectRelations,
  inspectSpeaksOf,
  writeRelationDifferences,
  writeSpeaksOfDifferences,
} from "../derived/ties.ts";
import type { Transaction } from "../driver/database.ts";
import { readLines } from "../export/lines.ts";
import { type DataType, dataTypes } from "../import/read/parsed-file.ts";
import { lineHash } from "../import/things.ts";

/** One thing that the doctor compares, for all things of one type. */
export interface Check {
  readonly name: string;
  readonly type: DataType;
  /** Finds what differs among these things, and writes what it should be where `repair` is true. */
  run(transaction: Transaction, ids: readonly string[], repair: boolean): Promise<Finding[]>;
}

export interface Finding extends Difference {
  /** False for what cannot follow from anything else. */
  readonly repairable: boolean;
}

/** In an order in which each builds only on what the ones before have mended. */
export const checks: readonly Check[] = [
  ...dataTypes.map(contentCheck),
  {
    name: "order, origin and edges of statements",
    type: "statement",
    async run(transaction, ids, repair) {
      const found = await inspectStatements(transaction, ids);
      if (repair) {
        const expected = found.map((difference) => difference.expected);
        await writeStatementsDerived(transaction, expected);
      }
      return repairable(found);
    },
  },
  counterCheck("entity", entityCounters),
  counterCheck("source", sourceCounters),
  counterCheck("measure", measureCounters),
  counterCheck("claim", claimCounters),
  {
    name: "who speaks of whom",
    type: "entity",
    async run(transaction, ids, repair) {
      const pairs = await transaction.run(listSpokenOf, { ids });
      const found = await inspectSpeaksOf(transaction, pairs);
      if (repair) await writeSpeaksOfDifferences(transaction, found);
      return repairable(found);
    },
  },
  {
    name: "status and edges of relations",
    type: "relation",
    async run(transaction, ids, repair) {
      const found = await inspectRelations(transaction, ids);
      if (repair) await writeRelationDifferences(transaction, found);
      return repairable(found);
    },
  },
];

function counterCheck(type: DataType, kind: CounterKind): Check {
  return {
    name: `counters of each ${type}`,
    type,
    async run(transaction, ids, repair) {
      const found = await inspectCounters(transaction, kind, ids);
      if (repair) await writeCounters(transaction, kind, found);
      return repairable(found);
    },
  };
}

/** What a thing says must still be what its import wrote. Another import of its file mends it. */
function contentCheck(type: DataType): Check {
  return {
    name: `content of each ${type}`,
    type,
    async run(transaction, ids) {
      const lines = await readLines[type](transaction, ids);
      const whole = new Set(lines.map(({ id }) => id));
      const broken = ids.filter((id) => !whole.has(id));
      const altered = lines.filter(
        ({ line, lineHash: stored, revisionId }) => lineHash(line, revisionId) !== stored,
      );
      const what = ["content differs from what was imported"];
      return [
        ...broken.map((id) => ({ id, what: ["a part of it is missing"], repairable: false })),
        ...altered.map(({ id }) => ({ id, what, repairable: false })),
      ];
    },
  };
}

function repairable(found: readonly Difference[]): Finding[] {
  return found.map(({ id, what }) => ({ id, what, repairable: true }));
}
