import { z } from "zod";
import { query } from "../driver/query.ts";
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
