import { z } from "zod";
import { query } from "../../driver/query.ts";

const nothing = z.object({});

export const clearStatements = query(
  `// clearStatements
UNWIND $ids AS id
MATCH (statement:Statement {id: id})
CALL (statement) {
  MATCH (statement)-[:SPOKEN_BY]->(mention:Mention)
  DETACH DELETE mention
}
CALL (statement) {
  MATCH (statement)-[old:REPORTED_IN|MAKES|VIA|RELAYS]->()
  DELETE old
}`,
  nothing,
);

export const writeStatements = query(
  `// writeStatements
UNWIND $rows AS row
MATCH (revision:Revision {id: row.revisionId})
MATCH (claim:Claim {id: row.claimId})
MERGE (statement:Statement {id: row.id})
ON CREATE SET statement.recordedAt = row.recordedAt
SET statement += row.properties
CREATE (statement)-[:REPORTED_IN]->(revision)
CREATE (statement)-[:MAKES]->(claim)`,
  nothing,
);

export const writeMentions = query(
  `// writeMentions
UNWIND $rows AS row
MATCH (statement:Statement {id: row.statementId})
CREATE (statement)-[:SPOKEN_BY {ordinal: row.ordinal}]->(mention:Mention {id: row.id})
SET mention += row.properties`,
  nothing,
);

export const linkMentions = query(
  `// linkMentions
UNWIND $rows AS row
MATCH (mention:Mention {id: row.id})
MATCH (entity:Entity {id: row.entityId})
CREATE (mention)-[edge:REFERS_TO]->(entity)
SET edge += row.edge`,
  nothing,
);

export const linkChannels = query(
  `// linkChannels
UNWIND $rows AS row
MATCH (statement:Statement {id: row.statementId})
MATCH (channel:Channel {id: row.channelId})
CREATE (statement)-[:VIA]->(channel)`,
  nothing,
);

export const linkRelays = query(
  `// linkRelays
UNWIND $rows AS row
MATCH (statement:Statement {id: row.statementId})
MATCH (relayed:Statement {id: row.relayedId})
CREATE (statement)-[:RELAYS]->(relayed)`,
  nothing,
);

export const removeStatements = query(
  `// removeStatements
UNWIND $ids AS id
MATCH (statement:Statement {id: id})
DETACH DELETE statement`,
  nothing,
);
