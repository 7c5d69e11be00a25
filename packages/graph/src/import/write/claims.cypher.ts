import { z } from "zod";
import { query } from "../../driver/query.ts";

const nothing = z.object({});

export const writeMeasures = query(
  `// writeMeasures
UNWIND $rows AS row
MERGE (measure:Measure {id: row.id})
ON CREATE SET measure.figureCount = 0, measure.distinctFigureCount = 0
SET measure += row.properties`,
  nothing,
);

export const clearClaims = query(
  `// clearClaims
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
CALL (claim) {
  MATCH (claim)-[old:ABOUT|UPDATES]->()
  DELETE old
}
CALL (claim) {
  MATCH (claim)-[:HAS_FIGURE]->(figure:Figure)
  DETACH DELETE figure
}
CALL (claim) {
  MATCH (claim)-[edge:CONTRADICTS]-(:Claim)
  SET edge.statedBy = [by IN edge.statedBy WHERE by <> claim.id]
  WITH edge
  WHERE size(edge.statedBy) = 0
  DELETE edge
}`,
  nothing,
);

export const writeClaims = query(
  `// writeClaims
UNWIND $rows AS row
MERGE (claim:Claim {id: row.id})
ON CREATE SET claim.statementCount = 0
SET claim += row.properties`,
  nothing,
);

export const linkSubjects = query(
  `// linkSubjects
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claimId})
MATCH (entity:Entity {id: row.entityId})
CREATE (claim)-[:ABOUT {ordinal: row.ordinal}]->(entity)`,
  nothing,
);

export const writeFigures = query(
  `// writeFigures
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claimId})
MATCH (measure:Measure {id: row.measureId})
CREATE (claim)-[:HAS_FIGURE]->(figure:Figure {id: row.id})-[:OF]->(measure)
SET figure += row.properties`,
  nothing,
);

export const linkUpdates = query(
  `// linkUpdates
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claimId})
MATCH (older:Claim {id: row.otherId})
MERGE (claim)-[:UPDATES]->(older)`,
  nothing,
);

/** Stored once, from the lower id; `statedBy` keeps on which side the file said it. */
export const linkContradictions = query(
  `// linkContradictions
UNWIND $rows AS row
MATCH (lower:Claim {id: row.lowerId})
MATCH (higher:Claim {id: row.higherId})
MERGE (lower)-[edge:CONTRADICTS]->(higher)
ON CREATE SET edge.statedBy = []
SET edge.statedBy = [by IN edge.statedBy WHERE by <> row.claimId] + row.claimId`,
  nothing,
);

export const removeClaims = query(
  `// removeClaims
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
DETACH DELETE claim`,
  nothing,
);

export const removeMeasures = query(
  `// removeMeasures
UNWIND $ids AS id
MATCH (measure:Measure {id: id})
DETACH DELETE measure`,
  nothing,
);
