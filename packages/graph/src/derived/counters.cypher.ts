import { z } from "zod";
import { query } from "../driver/query.ts";
import { integer } from "../driver/values.ts";

const nothing = z.object({});
const count = integer.nullable();

/** Expected and stored values of counters, under the same names. */
function compared<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.object({ id: z.string(), expected: z.object(shape), stored: z.object(shape) });
}

export const readEntityCounters = query(
  `// readEntityCounters
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  OPTIONAL MATCH (entity)<-[:SAID_BY]-(statement:Statement)
  RETURN count(statement) AS statementCount,
    count(CASE WHEN statement.form IN ['DIRECT', 'MIXED'] THEN 1 END) AS saidCount,
    count(CASE WHEN statement.form = 'INDIRECT' THEN 1 END) AS reportedCount,
    count(CASE WHEN statement.stance = 'DENIES' THEN 1 END) AS deniedCount
}
CALL (entity) {
  OPTIONAL MATCH (entity)<-[:SAID_BY|CONCERNS]-(:Statement)-[:REPORTED_IN]->(:Revision)<-[:HAS_REVISION]-(source:Source)
  RETURN count(DISTINCT source) AS sourceCount
}
RETURN entity.id AS id,
  {
    statementCount: statementCount, saidCount: saidCount, reportedCount: reportedCount,
    deniedCount: deniedCount, sourceCount: sourceCount,
    aboutCount: COUNT { (entity)<-[:CONCERNS]-() },
    relationCount: COUNT { (entity)<-[:SUBJECT|OBJECT]-() }
  } AS expected,
  entity {
    .statementCount, .saidCount, .reportedCount, .deniedCount, .sourceCount, .aboutCount, .relationCount
  } AS stored`,
  compared({
    statementCount: count,
    saidCount: count,
    reportedCount: count,
    deniedCount: count,
    sourceCount: count,
    aboutCount: count,
    relationCount: count,
  }),
);

export const writeEntityCounters = query(
  `// writeEntityCounters
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity += row.properties`,
  nothing,
);

export const readClaimCounters = query(
  `// readClaimCounters
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN claim.id AS id, {statementCount: COUNT { (claim)<-[:MAKES]-() }} AS expected,
  claim {.statementCount} AS stored`,
  compared({ statementCount: count }),
);

export const writeClaimCounters = query(
  `// writeClaimCounters
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
SET claim += row.properties`,
  nothing,
);

export const readSourceCounters = query(
  `// readSourceCounters
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN source.id AS id,
  {statementCount: COUNT { (source)-[:CURRENT_REVISION]->(:Revision)<-[:REPORTED_IN]-() }} AS expected,
  source {.statementCount} AS stored`,
  compared({ statementCount: count }),
);

export const writeSourceCounters = query(
  `// writeSourceCounters
UNWIND $rows AS row
MATCH (source:Source {id: row.id})
SET source += row.properties`,
  nothing,
);

/** Two figures are different if any of bounds, qualifier and unit is. */
export const readMeasureCounters = query(
  `// readMeasureCounters
UNWIND $ids AS id
MATCH (measure:Measure {id: id})
CALL (measure) {
  OPTIONAL MATCH (measure)<-[:OF]-(figure:Figure)
  RETURN count(figure) AS figureCount,
    count(DISTINCT CASE WHEN figure IS NULL THEN null
      ELSE [coalesce(figure.min, 'none'), coalesce(figure.max, 'none'), figure.qualifier, figure.unit] END)
      AS distinctFigureCount
}
RETURN measure.id AS id,
  {figureCount: figureCount, distinctFigureCount: distinctFigureCount} AS expected,
  measure {.figureCount, .distinctFigureCount} AS stored`,
  compared({ figureCount: count, distinctFigureCount: count }),
);

export const writeMeasureCounters = query(
  `// writeMeasureCounters
UNWIND $rows AS row
MATCH (measure:Measure {id: row.id})
SET measure += row.properties`,
  nothing,
);
