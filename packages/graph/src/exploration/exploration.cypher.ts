import { values } from "@sayso/schema/exchange";
import { z } from "zod";
import { query } from "../driver/query.ts";
import { integer } from "../driver/values.ts";
import { id } from "../ids/id-schema.ts";

/** Types of the edges between two entities. Each query here names them all, and narrows them by `$types`. */
export const edgeTypes = [...values.relationType.options, "SPEAKS_OF"] as const;

export type EdgeType = (typeof edgeTypes)[number];

/** Which of these entities exist. */
export const existingEntities = query(
  `// existingEntities
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id`,
  z.object({ id: id("entity") }),
);

/** Neighbours of some entities that were not seen before, the most connected first, and how many there are. */
export const neighborsOfEntities = query(
  `// neighborsOfEntities
MATCH (entity:Entity)
WHERE entity.id IN $ids
MATCH (entity)
  -[edge:HOLDS_ROLE|PART_OF|LOCATED_IN|OPERATED_BY|TOOK_PART_IN|HAPPENED_IN|USES|DESTROYED|BORDERS
    |OPPOSES|DECLARED|CONTROLS|SPEAKS_OF]-(neighbor:Entity)
WHERE type(edge) IN $types AND neighbor.kind IN $kinds AND NOT neighbor.id IN $seen
  AND ($direction = "BOTH" OR (startNode(edge) = entity) = ($direction = "OUT"))
WITH DISTINCT neighbor
ORDER BY coalesce(neighbor.statementCount, 0) + coalesce(neighbor.aboutCount, 0)
  + coalesce(neighbor.relationCount, 0) DESC, neighbor.id
WITH collect(neighbor.id) AS found
RETURN found[..$limit] AS ids, size(found) AS total`,
  z.object({ ids: z.array(id("entity")), total: integer }),
);

/** All edges among some entities, in one row for each entity where edges begin: there may be many thousands. */
export const edgesAmongEntities = query(
  `// edgesAmongEntities
MATCH (entity:Entity)
WHERE entity.id IN $ids
MATCH (entity)
  -[edge:HOLDS_ROLE|PART_OF|LOCATED_IN|OPERATED_BY|TOOK_PART_IN|HAPPENED_IN|USES|DESTROYED|BORDERS
    |OPPOSES|DECLARED|CONTROLS|SPEAKS_OF]->(other:Entity)
WHERE type(edge) IN $types AND other.id IN $ids
WITH entity, edge, other
ORDER BY other.id, type(edge), edge.relationId
RETURN entity.id AS from, collect({type: type(edge), to: other.id, relationId: edge.relationId,
  status: edge.status, statements: edge.statements, origins: edge.origins, lastOn: edge.lastOn}) AS edges
ORDER BY from`,
  z.object({
    from: id("entity"),
    edges: z.array(
      z.object({
        type: z.enum(edgeTypes),
        to: id("entity"),
        relationId: id("relation").nullable(),
        status: z.enum(["SUPPORTED", "CONTESTED", "DISPUTED"]).nullable(),
        statements: integer.nullable(),
        origins: integer.nullable(),
        lastOn: z.string().nullable(),
      }),
    ),
  }),
);

/** How many neighbours some entities have, by type and direction of the edge and kind of the neighbour. */
export const neighborCounts = query(
  `// neighborCounts
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
  -[edge:HOLDS_ROLE|PART_OF|LOCATED_IN|OPERATED_BY|TOOK_PART_IN|HAPPENED_IN|USES|DESTROYED|BORDERS
    |OPPOSES|DECLARED|CONTROLS|SPEAKS_OF]-(neighbor:Entity)
WITH id, type(edge) AS type, CASE startNode(edge) WHEN entity THEN "OUT" ELSE "IN" END AS direction,
  neighbor.kind AS kind, count(DISTINCT neighbor) AS count
RETURN id, type, direction, kind, count
ORDER BY id, type, direction DESC, count DESC, kind`,
  z.object({
    id: id("entity"),
    type: z.enum(edgeTypes),
    direction: z.enum(["OUT", "IN"]),
    kind: values.entityKind,
    count: integer,
  }),
);

/** The shortest ways between two entities, as the entities on them, with how connected each of these is. */
export const shortestPaths = query(
  `// shortestPaths
MATCH (from:Entity {id: $from})
MATCH (to:Entity {id: $to})
MATCH path = allShortestPaths((from)
  -[:HOLDS_ROLE|PART_OF|LOCATED_IN|OPERATED_BY|TOOK_PART_IN|HAPPENED_IN|USES|DESTROYED|BORDERS
    |OPPOSES|DECLARED|CONTROLS|SPEAKS_OF*..6]-(to))
WHERE all(edge IN relationships(path)
  WHERE type(edge) IN $types AND coalesce(edge.status, "SUPPORTED") <> "DISPUTED")
WITH path
WHERE length(path) <= $maxHops
WITH DISTINCT nodes(path) AS entities
LIMIT $limit
RETURN [entity IN entities | entity.id] AS ids, [entity IN entities |
  coalesce(entity.statementCount, 0) + coalesce(entity.aboutCount, 0)
    + coalesce(entity.relationCount, 0)] AS connections`,
  z.object({ ids: z.array(id("entity")), connections: z.array(integer) }),
);

const evidence = z.object({ statementIds: z.array(id("statement")), sources: integer });

/** Statements that speak for relations, the newest first, and how many sources they come from. */
export const evidenceForRelations = query(
  `// evidenceForRelations
UNWIND $ids AS id
MATCH (relation:Relation {id: id})<-[bearing:SUPPORTS|DISPUTES]-(:Claim)<-[:MAKES]-(statement:Statement)
WHERE statement.stance = CASE type(bearing) WHEN "SUPPORTS" THEN "AFFIRMS" ELSE "DENIES" END
WITH DISTINCT id, statement
ORDER BY statement.sortKey DESC
MATCH (statement)-[:REPORTED_IN]->(:Revision)<-[:HAS_REVISION]-(source:Source)
WITH id, collect(statement.id) AS statementIds, count(DISTINCT source) AS sources
RETURN id AS relationId, statementIds[..20] AS statementIds, sources`,
  evidence.extend({ relationId: id("relation") }),
);

/** Newest statements of one entity about another, and whether they come from one source (2: from several). */
export const evidenceForSpeaking = query(
  `// evidenceForSpeaking
UNWIND $pairs AS pair
CALL (pair) {
  MATCH (statement:Statement)-[said:SAID_ABOUT]->(:Entity)
  USING INDEX SEEK said:SAID_ABOUT(speakerId, entityId, sortKey)
  WHERE said.speakerId = pair.from AND said.entityId = pair.to AND said.sortKey > ""
  WITH statement, said
  ORDER BY said.speakerId DESC, said.entityId DESC, said.sortKey DESC
  LIMIT 20
  RETURN collect(statement.id) AS statementIds
}
CALL (pair) {
  MATCH (statement:Statement)-[said:SAID_ABOUT]->(:Entity)
  USING INDEX SEEK said:SAID_ABOUT(speakerId, entityId, sortKey)
  WHERE said.speakerId = pair.from AND said.entityId = pair.to AND said.sortKey > ""
  MATCH (statement)-[:REPORTED_IN]->(:Revision)<-[:HAS_REVISION]-(source:Source)
  WITH DISTINCT source
  LIMIT 2
  RETURN count(source) AS sources
}
RETURN pair.from AS from, pair.to AS to, statementIds, sources`,
  evidence.extend({ from: id("entity"), to: id("entity") }),
);
