import { z } from "zod";
import { query } from "../driver/query.ts";

/** Typed edges for which there is no relation between the same ends. A scan of the types is what is wanted. */
export const listStrayEdges = query(
  `// listStrayEdges
MATCH (subject:Entity)-[edge:HOLDS_ROLE|PART_OF|LOCATED_IN|OPERATED_BY|TOOK_PART_IN|HAPPENED_IN|USES|DESTROYED|BORDERS|OPPOSES|DECLARED|CONTROLS]->(object:Entity)
WHERE NOT EXISTS {
  MATCH (relation:Relation {id: edge.relationId})-[:SUBJECT]->(subject)
  MATCH (relation)-[:OBJECT]->(object)
}
RETURN elementId(edge) AS elementId, subject.id + ' ' + object.id AS ends, type(edge) AS type`,
  z.object({ elementId: z.string(), ends: z.string(), type: z.string() }),
);

export const removeEdges = query(
  `// removeEdges
UNWIND $elementIds AS elementId
MATCH ()-[edge]->()
WHERE elementId(edge) = elementId
DELETE edge`,
  z.object({}),
);
