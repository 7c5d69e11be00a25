import type { Query } from "../driver/query.ts";
import * as constraints from "./constraints.cypher.ts";
import * as indexes from "./indexes.cypher.ts";

/** One change of the graph's form. Its queries run in order and may run twice. */
export interface Migration {
  /** Consecutive, from 1. Never changed once released. */
  readonly number: number;
  readonly name: string;
  /** True if it rewrites what a full graph holds, which takes time and cannot be undone. */
  readonly touchesData: boolean;
  readonly queries: readonly Query<unknown>[];
}

/** Every migration, oldest first. Append; never edit one that was released. */
export const migrations: readonly Migration[] = [
  {
    number: 1,
    name: "Constraints",
    touchesData: false,
    queries: Object.values(constraints),
  },
  {
    number: 2,
    name: "Indexes",
    touchesData: false,
    queries: Object.values(indexes),
  },
];
