import { z } from "zod";
import { query } from "../driver/query.ts";
import { integer } from "../driver/values.ts";
import { id } from "../ids/id-schema.ts";

const counts = z.object({ statements: integer, all: integer, known: integer });

/** How many statements of one entity about another match, with their distinct origin keys; pairs with none are left out. */
export const matchingSpeaking = query(
  `// matchingSpeaking
UNWIND $pairs AS pair
CALL (pair) {
  MATCH (statement:Statement)-[said:SAID_ABOUT]->(:Entity)
  USING INDEX SEEK said:SAID_ABOUT(speakerId, entityId, sortKey)
  WHERE said.speakerId = pair.from AND said.entityId = pair.to AND said.sortKey > ""
  WITH statement
  WHERE all(tag IN $tags WHERE tag IN statement.tags)
    AND ($forms IS NULL OR statement.form IN $forms)
    AND ($stances IS NULL OR statement.stance IN $stances)
    AND ($words IS NULL OR all(word IN $words WHERE statement.searchText CONTAINS word))
    AND ($from IS NULL OR (
      coalesce(statement.windowFrom, statement.windowTo) IS NOT NULL
      AND coalesce(statement.windowFrom, "") < $to AND coalesce(statement.windowTo, "~") > $from))
  RETURN count(statement) AS statements, count(DISTINCT statement.originKey) AS all,
    count(DISTINCT CASE WHEN statement.originKnown THEN statement.originKey END) AS known
}
WITH pair, statements, all, known
WHERE statements > 0
RETURN pair.from AS from, pair.to AS to, statements, all, known`,
  counts.extend({ from: id("entity"), to: id("entity") }),
);

/** The same for the statements that bear on relations: for, against and asking. */
export const matchingRelations = query(
  `// matchingRelations
UNWIND $ids AS id
MATCH (relation:Relation {id: id})<-[:SUPPORTS|DISPUTES]-(:Claim)<-[:MAKES]-(statement:Statement)
WITH DISTINCT id, statement
WHERE all(tag IN $tags WHERE tag IN statement.tags)
  AND ($forms IS NULL OR statement.form IN $forms)
  AND ($stances IS NULL OR statement.stance IN $stances)
  AND ($words IS NULL OR all(word IN $words WHERE statement.searchText CONTAINS word))
  AND ($from IS NULL OR (
    coalesce(statement.windowFrom, statement.windowTo) IS NOT NULL
    AND coalesce(statement.windowFrom, "") < $to AND coalesce(statement.windowTo, "~") > $from))
RETURN id AS relationId, count(statement) AS statements, count(DISTINCT statement.originKey) AS all,
  count(DISTINCT CASE WHEN statement.originKnown THEN statement.originKey END) AS known`,
  counts.extend({ relationId: id("relation") }),
);

/** Who published the statements behind pairs and relations, each statement counted once; the most frequent first. */
export const outletsBehindEdges = query(
  `// outletsBehindEdges
CALL () {
  UNWIND $pairs AS pair
  MATCH (statement:Statement)-[said:SAID_ABOUT]->(:Entity)
  USING INDEX SEEK said:SAID_ABOUT(speakerId, entityId, sortKey)
  WHERE said.speakerId = pair.from AND said.entityId = pair.to AND said.sortKey > ""
  RETURN statement
  UNION
  UNWIND $ids AS id
  MATCH (:Relation {id: id})<-[:SUPPORTS|DISPUTES]-(:Claim)<-[:MAKES]-(statement:Statement)
  RETURN statement
}
UNWIND [tag IN statement.tags WHERE tag STARTS WITH "outlet:"] AS tag
WITH split(tag, ":")[1] AS value, count(*) AS count
MATCH (outlet:Entity {id: value})
RETURN value, outlet.name AS label, count
ORDER BY count DESC, outlet.nameKey, value
LIMIT $limit`,
  z.object({ value: id("entity"), label: z.string(), count: integer }),
);
