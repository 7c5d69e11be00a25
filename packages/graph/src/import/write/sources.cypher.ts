import { z } from "zod";
import { query } from "../../driver/query.ts";

const nothing = z.object({});

export const clearSources = query(
  `// clearSources
UNWIND $ids AS id
MATCH (source:Source {id: id})-[old:PUBLISHED_BY|CURRENT_REVISION]->()
DELETE old`,
  nothing,
);

export const writeSources = query(
  `// writeSources
UNWIND $rows AS row
MERGE (source:Source {id: row.id})
ON CREATE SET source.statementCount = 0
SET source += row.properties`,
  nothing,
);

export const writeRevisions = query(
  `// writeRevisions
UNWIND $rows AS row
MATCH (source:Source {id: row.sourceId})
MERGE (revision:Revision {id: row.id})
SET revision += row.properties
MERGE (source)-[:HAS_REVISION]->(revision)
FOREACH (once IN CASE WHEN row.current THEN [1] ELSE [] END |
  MERGE (source)-[:CURRENT_REVISION]->(revision)
)`,
  nothing,
);

export const linkPublishers = query(
  `// linkPublishers
UNWIND $rows AS row
MATCH (source:Source {id: row.sourceId})
MATCH (publisher:Entity {id: row.publisherId})
MERGE (source)-[:PUBLISHED_BY]->(publisher)`,
  nothing,
);

/** Takes away texts that are neither current nor read in by any statement, other than those in `keep`. */
export const removeUnreadRevisions = query(
  `// removeUnreadRevisions
UNWIND $rows AS row
MATCH (source:Source {id: row.sourceId})-[:HAS_REVISION]->(revision:Revision)
WHERE NOT revision.id IN row.keep
  AND NOT EXISTS { (revision)<-[:CURRENT_REVISION]-() }
  AND NOT EXISTS { (revision)<-[:REPORTED_IN]-() }
DETACH DELETE revision`,
  nothing,
);

export const removeSources = query(
  `// removeSources
UNWIND $ids AS id
MATCH (source:Source {id: id})
OPTIONAL MATCH (source)-[:HAS_REVISION]->(revision:Revision)
DETACH DELETE revision, source`,
  nothing,
);
