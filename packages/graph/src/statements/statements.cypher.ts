import { values } from "@sayso/schema/exchange";
import { z } from "zod";
import { query } from "../driver/query.ts";
import { integer, number } from "../driver/values.ts";
import { id } from "../ids/id-schema.ts";

const speaker = z.object({
  mentionId: id("mention"),
  mention: z.string(),
  start: integer.nullable(),
  end: integer.nullable(),
  role: z.string().nullable(),
  entityId: id("entity").nullable(),
  score: number.nullable(),
  resolvedBy: z.string().nullable(),
});

/** Statements by id with their speakers; in no order, unknown ids left out. */
export const statementsByIds = query(
  `// statementsByIds
UNWIND $ids AS id
MATCH (statement:Statement {id: id})-[:MAKES]->(claim:Claim)
MATCH (statement)-[:REPORTED_IN]->(revision:Revision)<-[:HAS_REVISION]-(source:Source)
OPTIONAL MATCH (statement)-[:VIA]->(channel:Channel)
RETURN statement.id AS id, source.id AS sourceId, revision.id AS revisionId, claim.id AS claimId,
  channel.id AS channelId, statement.channelDetail AS channelDetail, statement.form AS form,
  statement.stance AS stance, statement.certainty AS certainty, statement.cue AS cue,
  statement {.saidFrom, .saidTo, .saidPrecision, .saidApproximate, .saidBasis, .saidText, .saidZone}
    AS said,
  statement.recordedAt AS recordedAt, statement.originKey AS originKey,
  statement.originKnown AS originKnown, statement.sortKey AS sortKey,
  statement.dateShown AS dateShown, statement.start AS start, statement.end AS end,
  statement.spanRoles AS spanRoles, statement.spanStarts AS spanStarts,
  statement.spanEnds AS spanEnds, statement.passageBefore AS passageBefore,
  statement.passageText AS passageText, statement.passageAfter AS passageAfter,
  COLLECT {
    MATCH (statement)-[spoken:SPOKEN_BY]->(mention:Mention)
    OPTIONAL MATCH (mention)-[refers:REFERS_TO]->(entity:Entity)
    RETURN {mentionId: mention.id, mention: mention.text, start: mention.start, end: mention.end,
      role: mention.role, entityId: entity.id, score: refers.score, resolvedBy: refers.by} AS speaker
    ORDER BY spoken.ordinal
  } AS speakers,
  COLLECT {
    MATCH (statement)-[:RELAYS]->(relayed:Statement)
    RETURN relayed.id ORDER BY relayed.sortKey
  } AS relayIds`,
  z.object({
    id: id("statement"),
    sourceId: id("source"),
    revisionId: id("revision"),
    claimId: id("claim"),
    channelId: id("entity").nullable(),
    channelDetail: z.string().nullable(),
    form: values.statementForm,
    stance: values.stance,
    certainty: values.certainty.nullable(),
    cue: z.string().nullable(),
    said: z.record(z.string(), z.unknown()),
    recordedAt: z.string(),
    originKey: z.string(),
    originKnown: z.boolean(),
    sortKey: z.string(),
    dateShown: z.enum(["SAID", "PUBLISHED", "NONE"]),
    start: integer,
    end: integer,
    spanRoles: z.array(values.spanRole),
    spanStarts: z.array(integer),
    spanEnds: z.array(integer),
    passageBefore: z.string(),
    passageText: z.string(),
    passageAfter: z.string(),
    speakers: z.array(speaker),
    relayIds: z.array(id("statement")),
  }),
);
