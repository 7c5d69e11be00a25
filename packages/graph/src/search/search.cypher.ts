import { values } from "@sayso/schema/exchange";
import { z } from "zod";
import { query } from "../driver/query.ts";
import { integer } from "../driver/values.ts";
import { id } from "../ids/id-schema.ts";

/** Entities that may be meant, the best of each kind; they are ranked afterwards by their names. */
export const searchEntities = query(
  `// searchEntities
CALL db.index.fulltext.queryNodes("entitySearch", $query, {limit: $candidates}) YIELD node, score
WHERE node.kind IN $kinds
WITH node, score, node.kind AS kind, coalesce(node.statementCount, 0) AS statementCount
ORDER BY score DESC, statementCount DESC, node.id
WITH kind, collect({id: node.id, name: node.name, aliases: coalesce(node.aliases, []),
  statementCount: statementCount})[..$perKind] AS entities
UNWIND entities AS entity
RETURN kind, entity.id AS id, entity.name AS name, entity.aliases AS aliases,
  entity.statementCount AS statementCount`,
  z.object({
    kind: values.entityKind,
    id: id("entity"),
    name: z.string(),
    aliases: z.array(z.string()),
    statementCount: integer,
  }),
);

/** For each name, the entities that share most words with it. */
export const listNamesakes = query(
  `// listNamesakes
UNWIND $names AS wanted
CALL db.index.fulltext.queryNodes("entitySearch", wanted.query, {limit: $perName}) YIELD node, score
RETURN wanted.name AS wanted, node.key AS key, node.kind AS kind, node.name AS name,
  coalesce(node.aliases, []) AS aliases
ORDER BY wanted, score DESC, node.id`,
  z.object({
    wanted: z.string(),
    key: z.string(),
    kind: values.entityKind,
    name: z.string(),
    aliases: z.array(z.string()),
  }),
);

/** Statements whose claim or passage has all the words, best first. */
export const searchStatements = query(
  `// searchStatements
CALL db.index.fulltext.queryNodes("statementSearch", $query, {limit: $limit}) YIELD node, score
MATCH (node)-[:MAKES]->(claim:Claim)
RETURN node.id AS id, score, [node.passageText, claim.text] AS texts
ORDER BY score DESC, node.sortKey DESC`,
  z.object({ id: id("statement"), score: z.number(), texts: z.array(z.string()) }),
);

/** Claims that have all the words, best first. */
export const searchClaims = query(
  `// searchClaims
CALL db.index.fulltext.queryNodes("claimSearch", $query, {limit: $limit}) YIELD node, score
RETURN node.id AS id, score, [node.text] AS texts
ORDER BY score DESC, node.statementCount DESC, node.id`,
  z.object({ id: id("claim"), score: z.number(), texts: z.array(z.string()) }),
);

/** Sources whose title has all the words, best first. */
export const searchSources = query(
  `// searchSources
CALL db.index.fulltext.queryNodes("sourceSearch", $query, {limit: $limit}) YIELD node, score
RETURN node.id AS id, score, [node.title] AS texts
ORDER BY score DESC, node.publishedKey DESC`,
  z.object({ id: id("source"), score: z.number(), texts: z.array(z.string()) }),
);
