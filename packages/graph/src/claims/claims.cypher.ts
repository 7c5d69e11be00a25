import { values } from "@sayso/schema/exchange";
import { z } from "zod";
import { query } from "../driver/query.ts";
import { integer } from "../driver/values.ts";
import { id } from "../ids/id-schema.ts";
import { claimRow, figureRow } from "./claim-rows.ts";

/** Claims by id with their subjects and figures; in no order, unknown ids left out. */
export const claimsByIds = query(
  `// claimsByIds
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN claim {
  .*,
  searchText: null,
  aboutIds: COLLECT {
    MATCH (claim)-[about:ABOUT]->(entity:Entity)
    RETURN entity.id ORDER BY about.ordinal
  },
  figures: COLLECT {
    MATCH (claim)-[:HAS_FIGURE]->(figure:Figure)-[:OF]->(measure:Measure)
    RETURN figure {.*, claimId: claim.id, measureId: measure.id} ORDER BY figure.ordinal
  }
} AS claim`,
  z.object({ claim: claimRow }),
);

/** Figures by id; in no order, unknown ids left out. */
export const figuresByIds = query(
  `// figuresByIds
UNWIND $ids AS id
MATCH (claim:Claim)-[:HAS_FIGURE]->(figure:Figure {id: id})-[:OF]->(measure:Measure)
RETURN figure {.*, claimId: claim.id, measureId: measure.id} AS figure`,
  z.object({ figure: figureRow }),
);

/** How claims stand to other claims and to relations. CONTRADICTS is stored once and read both ways. */
export const tiesOfClaims = query(
  `// tiesOfClaims
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN claim.id AS claimId,
  COLLECT {
    MATCH (claim)-[:CONTRADICTS]-(other:Claim) RETURN DISTINCT other.id ORDER BY other.id
  } AS contradictIds,
  COLLECT { MATCH (claim)-[:UPDATES]->(older:Claim) RETURN older.id ORDER BY older.id } AS updateIds,
  COLLECT { MATCH (claim)<-[:UPDATES]-(newer:Claim) RETURN newer.id ORDER BY newer.id } AS updatedByIds,
  COLLECT { MATCH (claim)-[:SUPPORTS]->(relation:Relation) RETURN relation.id ORDER BY relation.id }
    AS supportIds,
  COLLECT { MATCH (claim)-[:DISPUTES]->(relation:Relation) RETURN relation.id ORDER BY relation.id }
    AS disputeIds`,
  z.object({
    claimId: id("claim"),
    contradictIds: z.array(id("claim")),
    updateIds: z.array(id("claim")),
    updatedByIds: z.array(id("claim")),
    supportIds: z.array(id("relation")),
    disputeIds: z.array(id("relation")),
  }),
);

/** Distinct origin keys of the tellings of claims. */
export const originsOfClaims = query(
  `// originsOfClaims
UNWIND $ids AS id
MATCH (claim:Claim {id: id})<-[:MAKES]-(statement:Statement)
RETURN claim.id AS claimId, count(DISTINCT statement.originKey) AS all,
  count(DISTINCT CASE WHEN statement.originKnown THEN statement.originKey END) AS known`,
  z.object({ claimId: id("claim"), all: integer, known: integer }),
);

/** Tellings of claims by stance, with who takes it. */
export const stancesOfClaims = query(
  `// stancesOfClaims
UNWIND $ids AS id
MATCH (claim:Claim {id: id})<-[:MAKES]-(statement:Statement)
WITH claim, statement.stance AS stance, collect(statement) AS statements
RETURN claim.id AS claimId, stance, size(statements) AS statementCount,
  COUNT {
    UNWIND statements AS statement
    WITH statement WHERE NOT EXISTS { (statement)-[:SAID_BY]->() }
    RETURN statement
  } AS unresolvedCount,
  COLLECT {
    UNWIND statements AS statement
    MATCH (statement)-[:SAID_BY]->(speaker:Entity)
    WITH speaker, count(*) AS tellings
    ORDER BY tellings DESC, speaker.nameKey, speaker.id
    LIMIT 50
    RETURN speaker.id
  } AS speakerIds
ORDER BY stance`,
  z.object({
    claimId: id("claim"),
    stance: values.stance,
    statementCount: integer,
    unresolvedCount: integer,
    speakerIds: z.array(id("entity")),
  }),
);
