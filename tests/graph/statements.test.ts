import { type EntityId, idFor, type StatementConditions, type StatementOrder } from "@sayso/graph";
import neo4j, { type Driver, type ProfiledPlan } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { query } from "../../packages/graph/src/driver/query.ts";
import { statementsAboutNewestFirst } from "../../packages/graph/src/statements/walks/about.cypher.ts";
import { allStatementsNewestFirst } from "../../packages/graph/src/statements/walks/all.cypher.ts";
import { statementsBySpeakerNewestFirst } from "../../packages/graph/src/statements/walks/by-speaker.cypher.ts";
import { statementsBySpeakerAboutNewestFirst } from "../../packages/graph/src/statements/walks/by-speaker-about.cypher.ts";
import { generateGraph } from "../kit/generate-graph.ts";
import { startTestGraph, type TestGraph } from "../kit/graph.ts";
import { claimLine, header, sourceLine, statementLine } from "../kit/lines.ts";

const size = { seed: 11, statements: 10_000, hub: 5_000 };
const hub = idFor("entity", "hub");
const place = idFor("entity", "place0");
const ofHub: StatementConditions = { speakers: [hub], about: [] };

let tested: TestGraph;
let driver: Driver;

beforeAll(async () => {
  tested = await startTestGraph();
  const { uri, user, password } = tested.connection;
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  await tested.import(generateGraph(size));
}, 900_000);

afterAll(async () => {
  await driver.close();
  await tested.close();
});

interface Walk {
  readonly conditions: StatementConditions;
  readonly order?: StatementOrder;
  readonly backward?: boolean;
  /** Called after each page. */
  readonly meanwhile?: (page: number) => Promise<void>;
}

/** All keys of a list, page by page, in the order of the list. */
async function walk({ conditions, order = "NEWEST", backward = false, meanwhile }: Walk) {
  const keys: string[] = [];
  let cursor: string | undefined;
  for (let number = 0; ; number++) {
    const page = { size: 100, backward, [backward ? "before" : "after"]: cursor };
    const [found] = await tested.graph.statements.listStatementPages([{ conditions, order, page }]);
    const read = found?.items.map((item) => item.key) ?? [];
    if (backward) keys.unshift(...read);
    else keys.push(...read);
    cursor = backward ? read[0] : read.at(-1);
    await meanwhile?.(number);
    if (!(backward ? found?.hasPrevious : found?.hasNext)) return keys;
  }
}

test("a list without an index looks at the newest 10,000 statements and says so", async () => {
  const direct: StatementConditions = { speakers: [], about: [], forms: ["DIRECT"] };
  const { statements } = tested.graph;
  expect(await statements.listExhaustive([direct])).toEqual([true]);
  const reachable = (await walk({ conditions: direct })).length;
  // Bare statements, newer than all others, take the places of nine in ten of the candidates.
  await tested.database.write((transaction) => transaction.run(addFillers));
  expect(await statements.listExhaustive([direct, ofHub])).toEqual([false, true]);
  const found = (await walk({ conditions: direct })).length;
  expect(await statements.countStatements([direct])).toEqual([found]);
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(reachable);
  await tested.database.write((transaction) => transaction.run(removeFillers));
});

const nothing = z.object({});

const addFillers = query(
  `// addFillers
UNWIND range(1, 9000) AS number
CREATE (:Statement:Filler {id: 'filler-' + number, sortKey: '2030|' + number, tags: [], form: 'MIXED'})`,
  nothing,
);

const removeFillers = query(
  `// removeFillers
MATCH (filler:Filler)
DETACH DELETE filler`,
  nothing,
);

describe("paging through everything a hub said", () => {
  test("leaves no gap and repeats nothing, in both orders and directions", async () => {
    const newest = await walk({ conditions: ofHub });
    expect(new Set(newest).size).toBe(size.hub);
    expect(newest).toEqual(newest.toSorted().reverse());
    const oldest = newest.toReversed();
    expect(await walk({ conditions: ofHub, backward: true })).toEqual(newest);
    expect(await walk({ conditions: ofHub, order: "OLDEST" })).toEqual(oldest);
    expect(await walk({ conditions: ofHub, order: "OLDEST", backward: true })).toEqual(oldest);
  });

  test("gives what was there before while statements are brought in", async () => {
    const before = await walk({ conditions: ofHub });
    const during = await walk({
      conditions: ofHub,
      meanwhile: async (page) => {
        if (page % 10 === 0) await addTelling(`meanwhile-${page}`);
      },
    });
    expect(new Set(during).size).toBe(during.length);
    const known = new Set(before);
    expect(during.filter((key) => known.has(key))).toEqual(before);
    expect((await walk({ conditions: ofHub })).length).toBe(size.hub + 5);
  });

  async function addTelling(key: string): Promise<void> {
    await tested.import([
      header(key),
      sourceLine(key),
      claimLine(key, { about: ["place0"] }),
      statementLine({ source: key, claim: key, speakerEntity: "hub" }),
    ]);
  }
});

describe("what a list counts", () => {
  test("is the same by counter, by walk and by paging", async () => {
    for (const conditions of [
      { speakers: [], about: [place] },
      { speakers: [hub], about: [place] },
      { ...ofHub, forms: ["DIRECT" as const], stances: ["DENIES" as const] },
      { ...ofHub, claim: idFor("claim", "claim0") },
      { ...ofHub, source: idFor("source", "source3") },
      { ...ofHub, saidDuring: { from: "2024-01-03T00:00:00Z", to: "2024-01-05T00:00:00Z" } },
    ]) {
      const [count] = await tested.graph.statements.countStatements([conditions]);
      expect(count).toBeGreaterThan(0);
      expect((await walk({ conditions })).length).toBe(count);
    }
  });

  test("and its facets agree", async () => {
    const [facets] = await tested.graph.statements.listStatementFacets([ofHub]);
    const total = (await walk({ conditions: ofHub })).length;
    expect(facets?.speakers[0]).toMatchObject({ value: hub, count: total });
    expect(facets?.forms.reduce((sum, form) => sum + form.count, 0)).toBe(total);
    const [subject] = facets?.subjects ?? [];
    const about = { speakers: [hub], about: [idFor("entity", "place0")] };
    expect(subject?.count).toBeGreaterThanOrEqual((await walk({ conditions: about })).length);
  });
});

describe("the first page of a hub costs about one hit per row", () => {
  const list = {
    ...{ index: neo4j.int(0), above: "", below: "~", tags: [] },
    ...{ forms: null, stances: null, words: null, from: null, to: null },
  };
  const both: { pairSpeaker: EntityId; pairAbout: EntityId } = {
    pairSpeaker: hub,
    pairAbout: place,
  };

  test.each([
    ["of a speaker", statementsBySpeakerNewestFirst, { speaker: hub }],
    ["about a subject", statementsAboutNewestFirst, { about: place }],
    ["of a speaker about a subject", statementsBySpeakerAboutNewestFirst, both],
    ["of all statements", allStatementsNewestFirst, {}],
  ])("%s", async (_name, { text }, start) => {
    const rows = 20;
    const { records, summary } = await driver.executeQuery(`PROFILE ${text}`, {
      lists: [{ ...list, ...start }],
      limit: neo4j.int(rows),
    });
    expect(records).toHaveLength(rows);
    if (!summary.profile) throw new Error("The database gave no profile.");
    expect(hitsOf(summary.profile)).toBeLessThanOrEqual(3 * rows);
  });

  function hitsOf({ dbHits, children }: ProfiledPlan): number {
    return children.reduce((sum, child) => sum + hitsOf(child), dbHits);
  }
});

test("lists that are asked for together share a round trip", async () => {
  const trips: string[] = [];
  const watched = tested.graph.observed(({ name }) => trips.push(name));
  const page = { size: 3, backward: false };
  const requests = ["place1", "place2", "place3"].map((key) => ({
    conditions: { speakers: [], about: [idFor("entity", key)] },
    order: "NEWEST" as const,
    page,
  }));
  const pages = await watched.statements.listStatementPages(requests);
  expect(trips).toEqual(["statementsAboutNewestFirst"]);
  for (const [index, request] of requests.entries()) {
    const [alone] = await tested.graph.statements.listStatementPages([request]);
    expect(pages[index]).toEqual(alone);
  }
});
