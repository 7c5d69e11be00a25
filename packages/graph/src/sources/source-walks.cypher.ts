import { z } from "zod";
import { query } from "../driver/query.ts";
import { integer } from "../driver/values.ts";

/** A row of a walk: the key of a source, and which of the lists asked for it belongs to. */
const walkRow = z.object({ list: integer, key: z.string() });

export type SourceWalkRow = z.infer<typeof walkRow>;

/** Keys of all sources that match, newest first. */
export const sourcesNewestFirst = query(
  `// sourcesNewestFirst
UNWIND $lists AS list
CALL (list) {
  MATCH (source:Source)
  USING INDEX SEEK source:Source(publishedKey)
  WHERE source.publishedKey > list.above AND source.publishedKey < list.below
    AND (list.kinds IS NULL OR source.kind IN list.kinds)
    AND (list.from IS NULL OR (
      coalesce(source.publishedFrom, source.publishedTo) IS NOT NULL
      AND coalesce(source.publishedFrom, '') < list.to
      AND coalesce(source.publishedTo, '~') > list.from))
  RETURN source.publishedKey AS key
  ORDER BY source.publishedKey DESC
  LIMIT $limit
}
RETURN list.index AS list, key`,
  walkRow,
);

/** Keys of all sources that match, oldest first. */
export const sourcesOldestFirst = query(
  `// sourcesOldestFirst
UNWIND $lists AS list
CALL (list) {
  MATCH (source:Source)
  USING INDEX SEEK source:Source(publishedKey)
  WHERE source.publishedKey > list.above AND source.publishedKey < list.below
    AND (list.kinds IS NULL OR source.kind IN list.kinds)
    AND (list.from IS NULL OR (
      coalesce(source.publishedFrom, source.publishedTo) IS NOT NULL
      AND coalesce(source.publishedFrom, '') < list.to
      AND coalesce(source.publishedTo, '~') > list.from))
  RETURN source.publishedKey AS key
  ORDER BY source.publishedKey ASC
  LIMIT $limit
}
RETURN list.index AS list, key`,
  walkRow,
);

/** Keys of the sources of an outlet, or that quote or speak of an entity: all are read; newest first. */
export const gatheredSourcesNewestFirst = query(
  `// gatheredSourcesNewestFirst
UNWIND $lists AS list
CALL (list) {
  CALL (list) {
    MATCH (:Entity {id: list.outlet})<-[:PUBLISHED_BY]-(source:Source)
    RETURN source
    UNION ALL
    MATCH (:Entity {id: list.entity})<-[:SAID_BY|CONCERNS]-(statement)
    WITH DISTINCT statement
    MATCH (statement)-[:REPORTED_IN]->(revision)
    WITH DISTINCT revision
    MATCH (revision)<-[:HAS_REVISION]-(source:Source)
    RETURN DISTINCT source
  }
  WITH list, source
  WHERE source.publishedKey > list.above AND source.publishedKey < list.below
    AND (list.kinds IS NULL OR source.kind IN list.kinds)
    AND (list.from IS NULL OR (
      coalesce(source.publishedFrom, source.publishedTo) IS NOT NULL
      AND coalesce(source.publishedFrom, '') < list.to
      AND coalesce(source.publishedTo, '~') > list.from))
  RETURN source.publishedKey AS key
  ORDER BY source.publishedKey DESC
  LIMIT $limit
}
RETURN list.index AS list, key`,
  walkRow,
);

/** The same, oldest first. */
export const gatheredSourcesOldestFirst = query(
  `// gatheredSourcesOldestFirst
UNWIND $lists AS list
CALL (list) {
  CALL (list) {
    MATCH (:Entity {id: list.outlet})<-[:PUBLISHED_BY]-(source:Source)
    RETURN source
    UNION ALL
    MATCH (:Entity {id: list.entity})<-[:SAID_BY|CONCERNS]-(statement)
    WITH DISTINCT statement
    MATCH (statement)-[:REPORTED_IN]->(revision)
    WITH DISTINCT revision
    MATCH (revision)<-[:HAS_REVISION]-(source:Source)
    RETURN DISTINCT source
  }
  WITH list, source
  WHERE source.publishedKey > list.above AND source.publishedKey < list.below
    AND (list.kinds IS NULL OR source.kind IN list.kinds)
    AND (list.from IS NULL OR (
      coalesce(source.publishedFrom, source.publishedTo) IS NOT NULL
      AND coalesce(source.publishedFrom, '') < list.to
      AND coalesce(source.publishedTo, '~') > list.from))
  RETURN source.publishedKey AS key
  ORDER BY source.publishedKey ASC
  LIMIT $limit
}
RETURN list.index AS list, key`,
  walkRow,
);

/** How many sources match. */
export const countSources = query(
  `// countSources
UNWIND $lists AS list
CALL (list) {
  CALL (list) {
    MATCH (:Entity {id: list.outlet})<-[:PUBLISHED_BY]-(source:Source)
    RETURN source
    UNION ALL
    MATCH (:Entity {id: list.entity})<-[:SAID_BY|CONCERNS]-(statement)
    WITH DISTINCT statement
    MATCH (statement)-[:REPORTED_IN]->(revision)
    WITH DISTINCT revision
    MATCH (revision)<-[:HAS_REVISION]-(source:Source)
    RETURN DISTINCT source
    UNION ALL
    MATCH (source:Source)
    USING INDEX SEEK source:Source(publishedKey)
    WHERE source.publishedKey > list.all
    RETURN source
  }
  WITH list, source
  WHERE (list.kinds IS NULL OR source.kind IN list.kinds)
    AND (list.from IS NULL OR (
      coalesce(source.publishedFrom, source.publishedTo) IS NOT NULL
      AND coalesce(source.publishedFrom, '') < list.to
      AND coalesce(source.publishedTo, '~') > list.from))
  RETURN count(source) AS count
}
RETURN list.index AS list, count`,
  z.object({ list: integer, count: integer }),
);
