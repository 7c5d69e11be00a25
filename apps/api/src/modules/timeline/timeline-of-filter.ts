import {
  binsOf,
  type TimelineEntryRecord,
  type TimelineKind,
  type TimelineQuestion,
  type TimelineSpan,
  type TimelineUnit,
  unitLength,
} from "@sayso/graph";
import { type DateRange, optionalDateRange, optionalText } from "../../checks.ts";
import type { Context } from "../../context.ts";
import { BadUserInput } from "../../errors.ts";
import type { Resolvers, TimelineFilter } from "../../generated/resolvers.ts";
import { optionalId } from "../../ids.ts";
import { toConnection, toPageRequest } from "../../paging.ts";
import { placeOf } from "./place.ts";
import type { TimelineEntryConnectionMapper, TimelineEntryEdgeMapper } from "./timeline.mappers.ts";

const maxTextLength = 200;
const maxUnits = 2_000;

/** The timeline of an entity, a search or everything, by one clock. */
export const timelineOfFilter: Resolvers = {
  Query: {
    timeline: (_, { filter, clock }) => ({ question: { clock, ...toConditions(filter) } }),
  },

  Timeline: {
    lanes: async ({ question }, _, { loaders }) => {
      const { spans } = await loaders.timelineSpans.load(question);
      return question.kinds.map((kind) => laneOf(kind, spans));
    },

    bins: async ({ question }, { during: window, unit }, { loaders }) => {
      const { from, to } = requireBinWindow(window, unit);
      const { spans } = await loaders.timelineSpans.load(question);
      const overlapping = spans.filter(
        (span) => isDated(span) && (span.from ?? "") < to && (span.to ?? "~") > from,
      );
      return binsOf(overlapping, unit);
    },

    entries: ({ question: whole }, { during: window, dated, kind, ...page }) => {
      const during = optionalDateRange(window, "during");
      if (during && !dated) throw new BadUserInput("Give during or dated: false.", "during");
      const kinds = kind ? whole.kinds.filter((one) => one === kind) : whole.kinds;
      const question = { ...whole, kinds };
      const scope = ["Timeline.entries", question, dated, during];
      const request = { question, dated, during, page: toPageRequest(page, scope) };
      return { request, scope };
    },

    exhaustive: async ({ question }, _, { loaders }) =>
      (await loaders.timelineSpans.load(question)).exhaustive,
  },

  TimelineEntryConnection: {
    edges: async (list, _, context) => {
      const { edges } = await readConnection(list, context);
      const { clock } = list.request.question;
      const found = await Promise.all(
        edges.map(async ({ cursor, node }) => toEdge({ cursor, node }, clock, context)),
      );
      return found.filter((edge) => edge !== null);
    },
    pageInfo: async (list, _, context) => (await readConnection(list, context)).pageInfo,
  },
};

const allKinds: readonly TimelineKind[] = ["SAID", "SAID_ABOUT", "HAPPENED"];

/** The conditions of a filter, kinds in the order of the lanes. Throws BAD_USER_INPUT. */
function toConditions(filter: TimelineFilter | null | undefined): Omit<TimelineQuestion, "clock"> {
  const entity = optionalId("entity", filter?.entity, "filter.entity");
  const wanted = new Set(filter?.kind?.length ? filter.kind : allKinds);
  return {
    entity,
    // Without an entity there is nobody whom statements are about rather than by.
    kinds: allKinds.filter((kind) => wanted.has(kind) && (entity || kind !== "SAID_ABOUT")),
    speaker: optionalId("entity", filter?.speaker, "filter.speaker"),
    forms: someOf(filter?.form),
    stances: someOf(filter?.stance),
    text: optionalText(filter?.text, "filter.text", maxTextLength),
  };
}

/** Each value once and in one order, so that equal questions are read once. */
function someOf<Value>(values: readonly Value[] | null | undefined): Value[] | undefined {
  return values?.length ? [...new Set(values)].sort() : undefined;
}

function requireBinWindow(window: Parameters<typeof optionalDateRange>[0], unit: TimelineUnit) {
  const { from, to }: DateRange = optionalDateRange(window, "during") ?? {};
  if (from === undefined || to === undefined) {
    throw new BadUserInput("during needs both from and to.", "during");
  }
  if (Date.parse(to) - Date.parse(from) > maxUnits * unitLength[unit]) {
    throw new BadUserInput("during holds more than 2,000 units.", "during");
  }
  return { from, to };
}

function isDated({ from, to }: TimelineSpan): boolean {
  return from !== null || to !== null;
}

function laneOf(kind: TimelineKind, spans: readonly TimelineSpan[]) {
  const own = spans.filter((span) => span.kind === kind);
  const instants = own.flatMap(({ from, to }) => [from ?? [], to ?? []].flat()).sort();
  const sum = (some: readonly TimelineSpan[]) => some.reduce((total, one) => total + one.count, 0);
  const dated = sum(own.filter(isDated));
  return {
    kind,
    dated,
    undated: sum(own) - dated,
    from: instants[0] ?? null,
    to: instants.at(-1) ?? null,
  };
}

async function readConnection(
  { request, scope }: TimelineEntryConnectionMapper,
  { loaders }: Context,
) {
  return toConnection(await loaders.timelineEntries.load(request), scope);
}

/** Null where the thing has gone between the walk and the lookup. */
async function toEdge(
  { cursor, node: entry }: { cursor: string; node: TimelineEntryRecord },
  clock: TimelineQuestion["clock"],
  context: Context,
): Promise<TimelineEntryEdgeMapper | null> {
  const { kind } = entry;
  if (kind === "HAPPENED") {
    const node = await context.loaders.entityById.load(entry.eventId);
    const place = node?.date ? { date: node.date, clock: kind } : null;
    return node && { cursor, kind, date: null, clock: null, ...place, node };
  }
  const node = await context.loaders.statementById.load(entry.statementId);
  const place = node && (await placeOf(node, clock, context));
  return node && { cursor, kind, date: null, clock: null, ...place, node };
}
