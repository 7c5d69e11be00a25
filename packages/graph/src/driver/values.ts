import neo4j, { type Integer } from "neo4j-driver";
import { z } from "zod";

/** An integer from Neo4j as a JavaScript number. */
export const integer = z.preprocess(
  (value) => (neo4j.isInt(value) ? value.toNumber() : value),
  z.int(),
);

/** A number from Neo4j, stored as an integer or as a float. */
export const number = z.preprocess(
  (value) => (neo4j.isInt(value) ? value.toNumber() : value),
  z.number(),
);

/** A plain JavaScript number reaches Neo4j as a float, which `LIMIT` and offsets refuse: wrap it here. */
export function int(value: number): Integer {
  return neo4j.int(value);
}
