import { idFor } from "@sayso/graph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { tellingLines } from "../fixtures/tellings.ts";
import { startTestApi, type TestApi } from "../kit/api.ts";
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
