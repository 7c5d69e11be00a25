import type { EntityId, SpeakerRecord, StatementRecord } from "@sayso/graph";
import { loadAll, loadNeeded } from "../../batch.ts";
import type { Context } from "../../context.ts";
import type { Named, Report, Telling, TraceParts, Voice } from "./trace.ts";

/** Brings together what a statement's trace is made of. Statements of one page share their round trips. */
export async function loadTrace(statement: StatementRecord, context: Context): Promise<TraceParts> {
  const { loaders } = context;
  const [link, claim, report] = await Promise.all([
    loadNeeded(loaders.relayChainByStatementId, statement.id),
    loadNeeded(loaders.claimById, statement.claimId),
    loadReport(statement, context),
  ]);
  const chain = await loadAll(loaders.statementById, link.chain);
  const [relays, [first]] = await Promise.all([
    Promise.all(chain.slice(0, -1).map((teller) => loadTelling(teller, context))),
    Promise.all(chain.slice(-1).map((teller) => loadTelling(teller, context))),
  ]);
  return { report, relays, first: first ?? (await loadTelling(statement, context)), claim };
}

async function loadTelling(statement: StatementRecord, context: Context): Promise<Telling> {
  const [report, channel, channelOwner, voices] = await Promise.all([
    loadReport(statement, context),
    loadNamed(statement.channelId, context),
    loadChannelOwner(statement.channelId, context),
    Promise.all(statement.speakers.map((speaker) => loadVoice(speaker, context))),
  ]);
  const { id, form, stance, saidOn, channelDetail, passage } = statement;
  return {
    id,
    form,
    stance,
    saidOn,
    channelDetail,
    spans: passage.spans,
    report,
    channel,
    channelOwner,
    voices,
  };
}

async function loadReport({ sourceId }: StatementRecord, context: Context): Promise<Report> {
  const source = await loadNeeded(context.loaders.sourceById, sourceId);
  const { id, kind, title, publishedOn } = source;
  const outletId = kind === "RETELLING" ? null : source.outletId;
  return { id, kind, title, publishedOn, outlet: await loadNamed(outletId, context) };
}

async function loadVoice(speaker: SpeakerRecord, context: Context): Promise<Voice> {
  const { mention, role, start, end, entityId } = speaker;
  return { mention, role, start, end, entity: await loadNamed(entityId, context) };
}

async function loadChannelOwner(
  channelId: EntityId | null,
  context: Context,
): Promise<Named | null> {
  const owner = channelId && (await context.loaders.operatorByChannelId.load(channelId));
  return owner ? loadNamed(owner.operatorId, context) : null;
}

async function loadNamed(id: EntityId | null, { loaders }: Context): Promise<Named | null> {
  return id ? loaders.entityById.load(id) : null;
}
