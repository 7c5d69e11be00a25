import { z } from "zod";
import { query } from "../../driver/query.ts";

/** Every thing that refers to these and would be broken without them. */
export const listNeeders = query(
  `// listNeeders
UNWIND $ids AS id
MATCH (thing:Entity|Source|Measure|Claim|Statement {id: id})
CALL (thing) {
  MATCH (thing)<-[:REFERS_TO]-(:Mention)<-[:SPOKEN_BY]-(needer:Statement) RETURN needer
  UNION
  MATCH (thing)<-[:VIA|MAKES|RELAYS]-(needer:Statement) RETURN needer
  UNION
  MATCH (thing)<-[:ABOUT|UPDATES]-(needer:Claim) RETURN needer
  UNION
  MATCH (thing)<-[:PUBLISHED_BY]-(needer:Source) RETURN needer
  UNION
  MATCH (thing)<-[:SUBJECT|OBJECT]-(needer:Relation) RETURN needer
  UNION
  MATCH (thing)-[:SUPPORTS|DISPUTES]->(needer:Relation) RETURN needer
  UNION
  MATCH (thing)-[:HAS_REVISION]->(:Revision)<-[:REPORTED_IN]-(needer:Statement) RETURN needer
  UNION
  MATCH (thing)<-[:OF]-(:Figure)<-[:HAS_FIGURE]-(needer:Claim) RETURN needer
  UNION
  MATCH (thing)-[edge:CONTRADICTS]-(needer:Claim) WHERE needer.id IN edge.statedBy RETURN needer
}
RETURN DISTINCT thing.id AS id, needer.id AS neederId`,
  z.object({ id: z.string(), neederId: z.string() }),
);

/** Claims of these statements, with every telling of them. */
export const listSiblings = query(
  `// listSiblings
UNWIND $ids AS id
MATCH (:Statement {id: id})-[:MAKES]->(claim:Claim)
WITH DISTINCT claim
MATCH (claim)<-[:MAKES]-(statement:Statement)
RETURN claim.id AS id, collect(statement.id) AS statementIds`,
  z.object({ id: z.string(), statementIds: z.array(z.string()) }),
);

/** Relations for which these statements affirm something, with every statement that does so. */
export const listAffirmers = query(
  `// listAffirmers
UNWIND $ids AS id
MATCH (:Statement {id: id, stance: 'AFFIRMS'})-[:MAKES]->(:Claim)-[:SUPPORTS]->(relation:Relation)
WITH DISTINCT relation
MATCH (relation)<-[:SUPPORTS]-(:Claim)<-[:MAKES]-(statement:Statement {stance: 'AFFIRMS'})
RETURN relation.id AS id, collect(DISTINCT statement.id) AS statementIds`,
  z.object({ id: z.string(), statementIds: z.array(z.string()) }),
);
