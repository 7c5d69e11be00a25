import { z } from "zod";
import { query } from "../driver/query.ts";
import { integer } from "../driver/values.ts";
import { id } from "../ids/id-schema.ts";
import { relationRow } from "./relation-rows.ts";

/** Relations by id; in no order, unknown ids left out. */
export const relationsByIds = query(
  `// relationsByIds
UNWIND $ids AS id
MATCH (subject:Entity)<-[:SUBJECT]-(relation:Relation {id: id})-[:OBJECT]->(object:Entity)
RETURN relation {.*, subjectId: subject.id, objectId: object.id} AS relation`,
  z.object({ relation: relationRow }),
);

/**
 * The statements on which relations rest, by side, with their distinct origin keys. A denial of a supporting
 * claim is against; an affirmation of a disputing one is against, its denial is for.
 */
export const evidenceOfRelations = query(
  `// evidenceOfRelations
UNWIND $ids AS id
MATCH (relation:Relation {id: id})<-[bearing:SUPPORTS|DISPUTES]-(:Claim)<-[:MAKES]-(statement:Statement)
WITH relation, statement, CASE
  WHEN NOT statement.stance IN ['AFFIRMS', 'DENIES'] THEN 'asking'
  WHEN (type(bearing) = 'SUPPORTS') = (statement.stance = 'AFFIRMS') THEN 'for'
  ELSE 'against'
END AS side
ORDER BY statement.sortKey DESC
RETURN relation.id AS relationId, side, count(statement) AS count,
  collect(statement.id)[..100] AS statementIds,
  count(DISTINCT statement.originKey) AS all,
  count(DISTINCT CASE WHEN statement.originKnown THEN statement.originKey END) AS known`,
  z.object({
    relationId: id("relation"),
    side: z.enum(["for", "against", "asking"]),
    count: integer,
    statementIds: z.array(id("statement")),
    all: integer,
    known: integer,
  }),
);
