import type { TimeWindow } from "../dates/window.ts";
import type { Database } from "../driver/database.ts";
import { int } from "../driver/values.ts";
import { isId } from "../ids/ids.ts";
import { groupBy } from "../lists/group-by.ts";
import { type Page, pageOf } from "../paging/page.ts";
import { keyBelowCandidates } from "../statements/walks/candidates.cypher.ts";
import { timelineEntriesNewestFirst, timelineEntriesOldestFirst } from "./entries.cypher.ts";
import { looksAtNewest, newestLookedAt, toQuestionParameters } from "./question.ts";
import { timelineSpans } from "./spans.cypher.ts";
import { type TimelineRow, timelinesNewestFirst, timelinesOldestFirst } from "./timeline.cypher.ts";
import type {
  TimelineEntriesRequest,
  TimelineEntryRecord,
  TimelinePageRequest,
  TimelineQuestion,
  TimelineSpansRecord,
} from "./timeline.records.ts";

export type TimelineStore = ReturnType<typeof createTimelineStore>;

/** Lies above the keys of all things without a date, which begin with the year 0, and below all others. */
const firstYear = "0001";

/** Reads what is dated about entities. */
export function createTimelineStore(database: Database) {
  return {
    /** One page of each timeline, in the order of the requests; one round trip for each size and direction. */
    async listTimelinePages(
      requests: readonly TimelinePageRequest[],
    ): Promise<Page<TimelineEntryRecord>[]> {
      const pages = new Map<TimelinePageRequest, Page<TimelineEntryRecord>>();
      const groups = groupBy(requests, ({ page }) => `${page.backward} ${page.size}`);
      await Promise.all(
        [...groups.values()].map(async (group) => {
          const rows = await walk(database, group);
          for (const [index, request] of group.entries()) {
            const merged = merge(rows.get(index) ?? [], request);
            pages.set(request, pageOf(merged.map(toItem), request.page));
          }
        }),
      );
      return requests.flatMap((request) => pages.get(request) ?? []);
    },

    /** Every span of time of each timeline, with how many entries have it. */
    async listTimelineSpans(
      questions: readonly TimelineQuestion[],
    ): Promise<TimelineSpansRecord[]> {
      return Promise.all(questions.map((question) => listSpans(database, question)));
    },

    /** One page of the entries of each timeline. */
    async listTimelineEntries(
      requests: readonly TimelineEntriesRequest[],
    ): Promise<Page<TimelineEntryRecord>[]> {
      return Promise.all(requests.map((request) => listEntries(database, request)));
    },
  };
}

async function listSpans(
  database: Database,
  question: TimelineQuestion,
): Promise<TimelineSpansRecord> {
  const floor = await findFloor(database, question);
  const spans = await database.read(timelineSpans, toQuestionParameters(question, floor));
  return { spans, exhaustive: floor === null };
}

async function listEntries(
  database: Database,
  { question, dated, during, page }: TimelineEntriesRequest,
): Promise<Page<TimelineEntryRecord>> {
  const rows = await database.read(
    page.backward ? timelineEntriesNewestFirst : timelineEntriesOldestFirst,
    {
      ...toQuestionParameters(question, await findFloor(database, question)),
      above: page.after ?? (dated ? firstYear : ""),
      below: page.before ?? (dated ? "~" : firstYear),
      ...toWindowParameters(during),
      limit: int(page.size + 1),
    },
  );
  return pageOf(rows.map(toItem), page);
}

/** The sort key below the newest statements where only these are looked at; null where all are. */
async function findFloor(database: Database, question: TimelineQuestion): Promise<string | null> {
  if (!looksAtNewest(question)) return null;
  const [row] = await database.read(keyBelowCandidates, { candidates: newestLookedAt });
  return row?.key ?? null;
}

/** The empty text lies before all instants, the tilde after them. */
function toWindowParameters(during: TimeWindow | undefined) {
  return {
    from: during ? (during.from ?? "") : null,
    to: during ? (during.to ?? "~") : null,
  };
}

async function walk(
  database: Database,
  alike: readonly TimelinePageRequest[],
): Promise<Map<number, TimelineRow[]>> {
  const [first] = alike;
  if (!first) return new Map();
  const lists = alike.map(({ entity, during, page }, index) => ({
    index: int(index),
    entity,
    above: page.after ?? firstYear,
    below: page.before ?? "~",
    ...toWindowParameters(during),
  }));
  const walked = first.page.backward ? timelinesNewestFirst : timelinesOldestFirst;
  const rows = await database.read(walked, { lists, limit: int(first.page.size + 1) });
  return groupBy(rows, (row) => row.list);
}

/** The rows of the three kinds in one order, in the direction of the walk, one more than the page holds. */
function merge(rows: readonly TimelineRow[], { page }: TimelinePageRequest): TimelineRow[] {
  const sign = page.backward ? -1 : 1;
  return rows
    .toSorted((one, other) => (one.key < other.key ? -sign : sign))
    .slice(0, page.size + 1);
}

/** The last part of a key is the id of the event or statement. */
function toItem({ kind, key }: Pick<TimelineRow, "kind" | "key">): {
  key: string;
  item: TimelineEntryRecord;
} {
  const id = key.slice(key.lastIndexOf("|") + 1);
  if (kind === "HAPPENED" && isId("entity", id)) return { key, item: { kind, eventId: id } };
  if (kind !== "HAPPENED" && isId("statement", id)) return { key, item: { kind, statementId: id } };
  throw new Error(`Key of a timeline without an id: ${key}`);
}
