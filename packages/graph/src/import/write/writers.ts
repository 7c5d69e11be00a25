import type {
  ClaimLine,
  EntityLine,
  MeasureLine,
  RelationLine,
  SourceLine,
} from "@sayso/schema/exchange";
import { writeDate } from "../../dates/dates.ts";
import { Touched } from "../../derived/touched.ts";
import type { Transaction } from "../../driver/database.ts";
import { runRows } from "../../driver/rows.ts";
import { int } from "../../driver/values.ts";
import { fold } from "../../search/keys.ts";
import { idOfKey } from "../check/keys.ts";
import type { StatementThing, Thing } from "../things.ts";
import {
  clearClaims,
  linkSubjects,
  writeClaims,
  writeFigures,
  writeMeasures,
} from "./claims.cypher.ts";
import { writeEntities } from "./entities.cypher.ts";
import {
  clearRelations,
  linkDisputes,
  linkSupports,
  writeRelations as writeRelationNodes,
} from "./relations.cypher.ts";
import {
  claimRow,
  entityRow,
  figureRows,
  mentionRows,
  revisionRows,
  sourceRow,
  statementRow,
} from "./rows.ts";
import {
  clearSources,
  linkPublishers,
  writeRevisions,
  writeSources as writeSourceNodes,
} from "./sources.cypher.ts";
import {
  clearStatements,
  linkChannels,
  linkMentions,
  linkRelays,
  writeMentions,
  writeStatements as writeStatementNodes,
} from "./statements.cypher.ts";

// Each writes things of one type, with all that is derived from them. What was there is cleared first, so that a
// transaction which runs twice writes the same. `changed`: ids of those that are in the graph already.

export async function writeEntityThings(
  transaction: Transaction,
  things: readonly Thing<EntityLine>[],
): Promise<void> {
  await runRows(transaction, writeEntities, things.map(entityRow));
}

export async function writeSourceThings(
  transaction: Transaction,
  things: readonly Thing<SourceLine>[],
  changed: readonly string[],
): Promise<void> {
  const ids = things.map(({ id }) => id);
  const touched = new Touched(transaction);
  await touched.beforeSources(changed);
  await transaction.run(clearSources, { ids });
  await runRows(transaction, writeSourceNodes, things.map(sourceRow));
  await runRows(transaction, writeRevisions, things.flatMap(revisionRows));
  const publishers = things.flatMap(({ id, line }) =>
    line.publishedBy === undefined
      ? []
      : [{ sourceId: id, publisherId: idOfKey("entity", line.publishedBy) }],
  );
  await runRows(transaction, linkPublishers, publishers);
  touched.addSources(ids);
  await touched.rederive();
}

export async function writeMeasureThings(
  transaction: Transaction,
  things: readonly Thing<MeasureLine>[],
): Promise<void> {
  const rows = things.map(({ id, line, hash }) => {
    const { key, label, dimension } = line;
    return { id, properties: { key, label, labelKey: fold(label), dimension, lineHash: hash } };
  });
  await runRows(transaction, writeMeasures, rows);
}

export async function writeClaimThings(
  transaction: Transaction,
  things: readonly Thing<ClaimLine>[],
  changed: readonly string[],
): Promise<void> {
  const ids = things.map(({ id }) => id);
  const touched = new Touched(transaction);
  await touched.beforeClaims(changed);
  await transaction.run(clearClaims, { ids });
  await runRows(transaction, writeClaims, things.map(claimRow));
  const subjects = things.flatMap(({ id, line }) =>
    line.about.map((key, ordinal) => ({
      claimId: id,
      entityId: idOfKey("entity", key),
      ordinal: int(ordinal),
    })),
  );
  await runRows(transaction, linkSubjects, subjects);
  const figures = things.flatMap(figureRows);
  await runRows(transaction, writeFigures, figures);
  touched.addMeasures(figures.map(({ measureId }) => measureId));
  await touched.rederive();
}

export async function writeStatementThings(
  transaction: Transaction,
  things: readonly StatementThing[],
  changed: readonly string[],
  importedAt: string,
): Promise<void> {
  const ids = things.map(({ id }) => id);
  const touched = new Touched(transaction);
  await touched.beforeStatements(changed);
  touched.addStatements(ids);
  await transaction.run(clearStatements, { ids });
  const rows = things.map((thing) => statementRow(thing, importedAt));
  await runRows(transaction, writeStatementNodes, rows);
  const mentions = things.flatMap(mentionRows);
  await runRows(transaction, writeMentions, mentions);
  await runRows(
    transaction,
    linkMentions,
    mentions.filter(({ entityId }) => entityId !== null),
  );
  const channels = things.flatMap(({ id, line }) =>
    line.channel === undefined
      ? []
      : [{ statementId: id, channelId: idOfKey("entity", line.channel) }],
  );
  await runRows(transaction, linkChannels, channels);
  const relays = things.flatMap(({ id, line }) =>
    line.relays.map((key) => ({ statementId: id, relayedId: idOfKey("statement", key) })),
  );
  await runRows(transaction, linkRelays, relays);
  await touched.rederive();
}

export async function writeRelationThings(
  transaction: Transaction,
  things: readonly Thing<RelationLine>[],
): Promise<void> {
  const ids = things.map(({ id }) => id);
  const touched = new Touched(transaction);
  await touched.beforeRelations(ids);
  await transaction.run(clearRelations, { ids });
  const rows = things.map(({ id, line, hash }) => {
    const { key, relation: type, title = null } = line;
    const ends = {
      subjectId: idOfKey("entity", line.subject),
      objectId: idOfKey("entity", line.object),
    };
    const properties = { key, type, title, lineHash: hash, ...writeDate("date", line.date) };
    return { id, ...ends, properties };
  });
  await runRows(transaction, writeRelationNodes, rows);
  const evidence = (keys: (line: RelationLine) => readonly string[]) =>
    things.flatMap(({ id, line }) =>
      keys(line).map((key) => ({ relationId: id, claimId: idOfKey("claim", key) })),
    );
  await runRows(
    transaction,
    linkSupports,
    evidence((line) => line.supportedBy),
  );
  await runRows(
    transaction,
    linkDisputes,
    evidence((line) => line.disputedBy),
  );
  touched.addEntities(rows.flatMap(({ subjectId, objectId }) => [subjectId, objectId]));
  await touched.rederive();
}
