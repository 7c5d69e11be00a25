import { z } from "zod";
import { query } from "../driver/query.ts";
import { integer } from "../driver/values.ts";
import { id } from "../ids/id-schema.ts";
import { measureRow } from "./account-rows.ts";

/** Measures by id; in no order, unknown ids left out. */
export const measuresByIds = query(
  `// measuresByIds
UNWIND $ids AS id
MATCH (measure:Measure {id: id})
RETURN measure {.*} AS measure`,
  z.object({ measure: measureRow }),
);

/** Measures by words of their label, most figures first. */
export const measuresByText = query(
  `// measuresByText
MATCH (measure:Measure)
USING INDEX measure:Measure(figureCount, id)
WHERE measure.figureCount >= 0 AND measure.id > ''
  AND measure.distinctFigureCount >= $distinct
  AND all(word IN $words WHERE ' ' + measure.labelKey CONTAINS ' ' + word)
WITH measure ORDER BY measure.figureCount DESC, measure.id DESC LIMIT $limit
RETURN measure {.*} AS measure`,
  z.object({ measure: measureRow }),
);

/** Measures of the claims about an entity, by words of their label, most figures first. */
export const measuresAboutEntity = query(
  `// measuresAboutEntity
MATCH (:Entity {id: $about})<-[:ABOUT]-(:Claim)-[:HAS_FIGURE]->(:Figure)-[:OF]->(measure:Measure)
WITH DISTINCT measure
WHERE measure.distinctFigureCount >= $distinct
  AND all(word IN $words WHERE ' ' + measure.labelKey CONTAINS ' ' + word)
WITH measure ORDER BY measure.figureCount DESC, measure.id DESC LIMIT $limit
RETURN measure {.*} AS measure`,
  z.object({ measure: measureRow }),
);

/** What measures are about: the subjects of their claims, those of most claims first. */
export const subjectsOfMeasures = query(
  `// subjectsOfMeasures
UNWIND $ids AS id
MATCH (measure:Measure {id: id})
CALL (measure) {
  MATCH (measure)<-[:OF]-(:Figure)<-[:HAS_FIGURE]-(claim:Claim)-[:ABOUT]->(entity:Entity)
  WITH entity, count(DISTINCT claim) AS claims
  RETURN entity.id AS entityId ORDER BY claims DESC, entity.nameKey, entityId LIMIT 50
}
RETURN measure.id AS measureId, collect(entityId) AS entityIds`,
  z.object({ measureId: id("measure"), entityIds: z.array(id("entity")) }),
);

/**
 * The figures of a measure with each telling that gives them, oldest first, those without any date last.
 * Who denies or questions a figure does not give it.
 */
export const accountsOfMeasure = query(
  `// accountsOfMeasure
MATCH (:Measure {id: $measure})<-[:OF]-(figure:Figure)<-[:HAS_FIGURE]-(claim:Claim)<-[:MAKES]-(statement:Statement)
WHERE statement.stance IN ['AFFIRMS', 'UNSTATED']
RETURN figure.id AS figureId, claim.id AS claimId, statement.id AS statementId,
  statement {.saidFrom, .saidTo, .saidPrecision, .saidApproximate, .saidBasis, .saidText, .saidZone} AS said,
  figure {.dateFrom, .dateTo, .datePrecision, .dateApproximate, .dateBasis, .dateText, .dateZone} AS figureDate,
  claim {.dateFrom, .dateTo, .datePrecision, .dateApproximate, .dateBasis, .dateText, .dateZone} AS claimDate
ORDER BY statement.dateShown = 'NONE', statement.sortKey, figure.ordinal, figure.id
LIMIT 1000`,
  z.object({
    figureId: id("figure"),
    claimId: id("claim"),
    statementId: id("statement"),
    said: z.record(z.string(), z.unknown()),
    figureDate: z.record(z.string(), z.unknown()),
    claimDate: z.record(z.string(), z.unknown()),
  }),
);

/** The lowest and the highest figure of measures in each unit, among the figures that somebody gives. */
export const spreadsOfMeasures = query(
  `// spreadsOfMeasures
UNWIND $ids AS id
MATCH (measure:Measure {id: id})
CALL (measure) {
  MATCH (measure)<-[:OF]-(figure:Figure)
  WHERE EXISTS {
    (figure)<-[:HAS_FIGURE]-(:Claim)<-[:MAKES]-(statement:Statement)
    WHERE statement.stance IN ['AFFIRMS', 'UNSTATED']
  }
  WITH figure, coalesce(figure.min, figure.max) AS low, coalesce(figure.max, figure.min) AS high
  ORDER BY low, figure.id
  WITH figure.unit AS unit, count(figure) AS figureCount, collect(figure.id)[0] AS lowestId,
    max(high) AS highest, collect({id: figure.id, high: high}) AS figures
  RETURN unit, figureCount, lowestId,
    [figure IN figures WHERE figure.high = highest | figure.id][0] AS highestId
  ORDER BY figureCount DESC, unit
}
RETURN measure.id AS measureId, unit, figureCount, lowestId, highestId`,
  z.object({
    measureId: id("measure"),
    unit: z.string(),
    figureCount: integer,
    lowestId: id("figure"),
    highestId: id("figure"),
  }),
);

/** Later tellings by a speaker of a statement that deny the claim it makes, oldest first. */
export const retractionsOfStatements = query(
  `// retractionsOfStatements
UNWIND $ids AS id
MATCH (statement:Statement {id: id})-[:MAKES]->(claim:Claim)
WITH claim, collect(statement) AS statements
MATCH (claim)<-[:MAKES]-(denial:Statement {stance: 'DENIES'})-[:SAID_BY]->(speaker:Entity)
UNWIND statements AS statement
WITH statement, denial, speaker
WHERE denial.sortKey > statement.sortKey AND EXISTS { (statement)-[:SAID_BY]->(speaker) }
WITH DISTINCT statement.id AS statementId, denial
RETURN statementId, denial.id AS denialId ORDER BY denial.sortKey`,
  z.object({ statementId: id("statement"), denialId: id("statement") }),
);
