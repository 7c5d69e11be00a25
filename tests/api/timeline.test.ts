import { idFor } from "@sayso/graph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { tellingLines } from "../fixtures/tellings.ts";
import { post, startTestApi, type TestApi } from "../kit/api.ts";
import { importLines } from "../kit/import-lines.ts";

let api: TestApi;
beforeAll(async () => {
  await importLines(tellingLines);
  api = await startTestApi();
});
afterAll(() => api.stop());

const timeline = z.object({
  pageInfo: z.object({
    hasNextPage: z.boolean(),
    hasPreviousPage: z.boolean(),
    startCursor: z.string().nullable(),
    endCursor: z.string().nullable(),
  }),
  edges: z.array(
    z.object({
      kind: z.string(),
      date: z.object({ from: z.string() }),
      node: z.object({
        name: z.string().optional(),
        claim: z.object({ text: z.string() }).optional(),
      }),
    }),
  ),
});
const document = `query ($id: ID!, $during: DateRangeInput, $first: Int, $after: Cursor, $last: Int, $before: Cursor) {
  node(id: $id) { ... on Entity {
    timeline(during: $during, first: $first, after: $after, last: $last, before: $before) {
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { kind date { from } node { ... on Event { name } ... on Statement { claim { text } } } }
    }
  } }
}`;

async function read(key: string, page: object = {}) {
  const id = idFor("entity", `tellings/${key}`);
  const form = z.object({ node: z.object({ timeline }) });
  const { node } = await api.read(form, document, { id, ...page });
  const entries = node.timeline.edges.map((edge) =>
    [edge.kind, edge.date.from.slice(8, 10), edge.node.name ?? edge.node.claim?.text].join(" "),
  );
  return { entries, pageInfo: node.timeline.pageInfo };
}

const ofPort = [
  "SAID_ABOUT 01 The water at Port Elden is falling.",
  "HAPPENED 02 Elden flood",
  "SAID_ABOUT 02 Forty houses in Port Elden were lost.",
  "SAID_ABOUT 03 The dam above Port Elden broke.",
  "SAID_ABOUT 04 The river rose over Port Elden.",
  "SAID_ABOUT 04 The bridge at Port Elden will hold.",
  "SAID_ABOUT 04 The harbour of Port Elden is closed.",
  "SAID_ABOUT 04 The harbour of Port Elden is closed.",
  "SAID_ABOUT 05 Forty houses in Port Elden were lost.",
];

test("a timeline merges events and statements, oldest first, without what has no date", async () => {
  const { entries } = await read("port");
  expect(entries).toEqual(ofPort);
});

test("pages of a timeline follow each other in both directions", async () => {
  const forward: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { entries, pageInfo } = await read("port", { first: 2, after });
    forward.push(...entries);
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  const backward: string[] = [];
  for (let before: string | null = null, more = true; more; ) {
    const { entries, pageInfo } = await read("port", { last: 2, before });
    backward.unshift(...entries);
    before = pageInfo.startCursor;
    more = pageInfo.hasPreviousPage;
  }
  expect(forward).toEqual(ofPort);
  expect(backward).toEqual(ofPort);
});

test("a statement of an entity about itself stands once, and an event is in its own timeline", async () => {
  // Ivo's letter has no date; what the report says of him is about him only.
  expect((await read("ivo")).entries).toEqual([
    "SAID 03 The dam above Port Elden broke.",
    "SAID 04 The harbour of Port Elden is closed.",
    "SAID_ABOUT 04 Elden Voice is run by Ivo Brandt.",
  ]);
  expect((await read("flood")).entries[0]).toBe("HAPPENED 02 Elden flood");
});

test("a window keeps what overlaps it", async () => {
  const during = { from: "2021-03-02T00:00:00Z", to: "2021-03-03T00:00:00Z" };
  expect((await read("port", { during })).entries).toEqual(ofPort.slice(0, 3));
});

const overview = z.object({
  timeline: z.object({
    exhaustive: z.boolean(),
    lanes: z.array(
      z.object({
        kind: z.string(),
        dated: z.number(),
        undated: z.number(),
        from: z.string().nullable(),
        to: z.string().nullable(),
      }),
    ),
    bins: z.array(
      z.object({
        kind: z.string(),
        from: z.string().nullable(),
        to: z.string().nullable(),
        count: z.number(),
      }),
    ),
  }),
});
const overviewDocument = `query ($filter: TimelineFilter, $clock: TimelineClock! = SAID_ELSE_PUBLISHED, $during: DateRangeInput!, $unit: TimelineUnit! = DAY) {
  timeline(filter: $filter, clock: $clock) {
    exhaustive
    lanes { kind dated undated from to }
    bins(during: $during, unit: $unit) { kind from to count }
  }
}`;
const march2021 = { from: "2021-03-01T00:00:00Z", to: "2021-04-01T00:00:00Z" };
const port = idFor("entity", "tellings/port");

async function look(filter: object, rest: object = {}) {
  const variables = { filter, during: march2021, ...rest };
  return (await api.read(overview, overviewDocument, variables)).timeline;
}

/** “SAID 3+1”: three dated, one not. */
async function lanesOf(filter: object, clock = "SAID_ELSE_PUBLISHED") {
  const { lanes } = await look(filter, { clock });
  return lanes.map(({ kind, dated, undated }) => `${kind} ${dated}+${undated}`);
}

async function entriesOf(args: string, variables: object = {}) {
  const entries = z.object({
    edges: z.array(
      z.object({
        cursor: z.string(),
        kind: z.string(),
        clock: z.string().nullable(),
        date: z.object({ from: z.string() }).nullable(),
        node: z.object({
          name: z.string().optional(),
          claim: z.object({ text: z.string() }).optional(),
        }),
      }),
    ),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  });
  const found = await api.read(
    z.object({ timeline: z.object({ entries }) }),
    `query ($filter: TimelineFilter, $clock: TimelineClock! = SAID_ELSE_PUBLISHED, $after: Cursor) {
      timeline(filter: $filter, clock: $clock) { entries(after: $after, ${args}) {
        edges { cursor kind clock date { from } node { ... on Event { name } ... on Statement { claim { text } } } }
        pageInfo { hasNextPage endCursor }
      } }
    }`,
    { filter: { entity: port }, ...variables },
  );
  return found.timeline.entries;
}

test("a timeline is counted by kind, with what has no date on the clock apart", async () => {
  const filter = { entity: port };
  expect(await lanesOf(filter)).toEqual(["SAID 0+0", "SAID_ABOUT 8+1", "HAPPENED 1+0"]);
  expect(await lanesOf(filter, "SAID")).toEqual(["SAID 0+0", "SAID_ABOUT 3+6", "HAPPENED 1+0"]);
  expect(await lanesOf(filter, "PUBLISHED")).toContain("SAID_ABOUT 8+1");
  expect(await lanesOf(filter, "HAPPENED")).toContain("SAID_ABOUT 0+9");
  const { lanes, exhaustive } = await look(filter);
  expect(exhaustive).toBe(true);
  expect(lanes[1]).toMatchObject({ from: "2021-03-01T00:00:00Z", to: "2021-03-06T00:00:00Z" });
  expect(lanes[0]).toMatchObject({ from: null, to: null });
});

test("the conditions on statements narrow them and leave the events", async () => {
  const entity = port;
  expect(await lanesOf({ entity, stance: ["DENIES"] })).toContain("SAID_ABOUT 1+0");
  expect(await lanesOf({ entity, form: ["DIRECT", "MIXED"] })).toContain("SAID_ABOUT 2+0");
  expect(await lanesOf({ entity, text: "harbour closed" })).toContain("SAID_ABOUT 2+0");
  const speaker = idFor("entity", "tellings/mara");
  expect(await lanesOf({ entity, speaker })).toEqual([
    "SAID 0+0",
    "SAID_ABOUT 4+0",
    "HAPPENED 1+0",
  ]);
  expect(await lanesOf({ entity, kind: ["HAPPENED"] })).toEqual(["HAPPENED 1+0"]);
});

test("without an entity a timeline holds everything, or what a speaker said, or what has the words", async () => {
  const everything = (await lanesOf({})).map((lane) => Number(/ (\d+)/.exec(lane)?.[1]));
  const all = z.object({ dataset: z.object({ statements: z.number() }) });
  const { dataset } = await api.read(all, "{ dataset { statements } }");
  expect(everything[0]).toBeLessThanOrEqual(dataset.statements);
  expect(everything[0]).toBeGreaterThanOrEqual(9);
  expect(everything[1]).toBeGreaterThanOrEqual(1);
  const speaker = idFor("entity", "tellings/ivo");
  expect(await lanesOf({ speaker, kind: ["SAID"] })).toEqual(["SAID 2+1"]);
  expect(await lanesOf({ text: "flood" })).toContain("HAPPENED 1+0");
  expect(await lanesOf({ text: "bridge" })).toEqual(["SAID 1+0", "HAPPENED 0+0"]);
});

test("entries are counted by day, and what is longer than a day keeps its own span", async () => {
  const { bins } = await look({ entity: port });
  const words = bins.map(
    ({ kind, from, to, count }) => `${kind} ${from?.slice(8, 10)}-${to?.slice(8, 10)} ${count}`,
  );
  expect(words.sort()).toEqual([
    "HAPPENED 02-03 1",
    "SAID_ABOUT 01-04 1",
    "SAID_ABOUT 02-03 1",
    "SAID_ABOUT 03-04 1",
    "SAID_ABOUT 04-05 4",
    "SAID_ABOUT 05-06 1",
  ]);
  const month = await look({ entity: port, kind: ["SAID_ABOUT"] }, { unit: "MONTH" });
  expect(month.bins).toEqual([{ kind: "SAID_ABOUT", ...march2021, count: 8 }]);
  const during = { from: "2021-03-05T00:00:00Z", to: "2021-03-10T00:00:00Z" };
  expect((await look({ entity: port }, { during })).bins).toHaveLength(1);
});

test("entries come page by page, each with the date that places it and its clock", async () => {
  const all = await entriesOf("first: 100");
  expect(
    all.edges.map(({ kind, date, node }) =>
      [kind, date?.from.slice(8, 10), node.name ?? node.claim?.text].join(" "),
    ),
  ).toEqual(ofPort);
  expect(all.edges.map(({ clock }) => clock).slice(0, 5)).toEqual([
    "SAID",
    "HAPPENED",
    "SAID",
    "SAID",
    "PUBLISHED",
  ]);
  const paged: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const page = await entriesOf("first: 2", { after });
    paged.push(...page.edges.map(({ cursor }) => cursor));
    after = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
  }
  expect(paged).toEqual(all.edges.map(({ cursor }) => cursor));
});

test("entries without a date on the clock are listed apart", async () => {
  const undated = await entriesOf("dated: false");
  expect(undated.edges).toMatchObject([
    { kind: "SAID_ABOUT", date: null, clock: null, node: { claim: {} } },
  ]);
  const happened = await entriesOf("dated: false, first: 100", { clock: "HAPPENED" });
  expect(happened.edges).toHaveLength(9);
});

test.each([
  ["a window with one end", `bins(during: {from: "2021-03-01T00:00:00Z"}, unit: DAY) { count }`],
  [
    "a window of more than 2,000 units",
    `bins(during: {from: "2001-01-01T00:00:00Z", to: "2021-01-01T00:00:00Z"}, unit: DAY) { count }`,
  ],
  [
    "a window of what has no date",
    `entries(dated: false, during: {from: "2021-03-01T00:00:00Z"}) { edges { kind } }`,
  ],
])("%s is refused", async (_name, field) => {
  const answer = await api.send(post({ query: `{ timeline { ${field} } }` }));
  expect(answer.errors?.[0]?.extensions).toMatchObject({
    code: "BAD_USER_INPUT",
    field: "during",
  });
});

test("a timeline asked for lanes, two sizes of bins and exhaustiveness is read once", async () => {
  const query = `{ timeline(filter: {entity: "${port}"}) {
    exhaustive lanes { kind }
    day: bins(during: {from: "2021-03-01T00:00:00Z", to: "2021-03-05T00:00:00Z"}, unit: DAY) { count }
    hour: bins(during: {from: "2021-03-01T00:00:00Z", to: "2021-03-05T00:00:00Z"}, unit: HOUR) { count }
  } }`;
  const { roundTrips } = await api.requestOf(await api.send(post({ query })));
  expect(roundTrips.map(({ name }) => name)).toEqual(["timelineSpans"]);
});
