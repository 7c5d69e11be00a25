import type { Graph } from "@sayso/graph";
import { getNamedType } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { mergeSchema } from "../../packages/schema/src/merge.ts";
import { post, startTestApi, type TestApi } from "../kit/api.ts";
import { generateGraph } from "../kit/generate-graph.ts";
import { startTestGraph } from "../kit/graph.ts";
import { selectAll } from "../kit/select-all.ts";

let api: TestApi;
let ids: { entity: string; claim: string };
beforeAll(async () => {
  const tested = await startTestGraph();
  await tested.import(generateGraph({ seed: 7, statements: 400 }));
  await tested.close();
  api = await startTestApi({ maxCost: 1_000_000, timeouts: { answer: 60_000 } });
  const found = await api.read(
    z.object({
      statements: z.object({ nodes: z.array(z.object({ claim: z.object({ id: z.string() }) })) }),
      entities: z.object({ nodes: z.array(z.object({ id: z.string() })) }),
    }),
    "{ statements(first: 1) { nodes { claim { id } } } entities(orderBy: MOST_QUOTED, first: 1) { nodes { id } } }",
  );
  ids = {
    entity: found.entities.nodes[0]?.id ?? "",
    claim: found.statements.nodes[0]?.claim.id ?? "",
  };
}, 120_000);
afterAll(() => api.stop());

const schema = mergeSchema();

/** Everything that can be asked of one member of a list, `depth` objects deep. */
function all(typeName: string, depth = 1): string {
  const type = schema.getType(typeName);
  if (!type) throw new Error(`${typeName} is no type of the schema.`);
  return selectAll(getNamedType(type), depth);
}

/** Every list with a size, with all that its members can be asked. */
const lists: [string, () => string][] = [
  ["statements", () => `statements(first: $size) ${all("StatementConnection")}`],
  ["entities", () => `entities(first: $size, orderBy: MOST_QUOTED) ${all("EntityConnection")}`],
  ["sources", () => `sources(first: $size) ${all("SourceConnection")}`],
  ["changes", () => `changes(first: $size) ${all("ChangeConnection")}`],
  ["search", () => `search(text: "ville", first: $size) ${all("SearchResult", 2)}`],
  ["map", () => `map(limit: $size) ${all("PlaceMap")}`],
  ["measures", () => `measures(first: $size) ${all("Measure")}`],
  [
    "Entity.said",
    () =>
      `node(id: "${ids.entity}") { ... on Person { said(first: $size) ${all("StatementConnection")} } }`,
  ],
  [
    "Entity.saidAbout",
    () =>
      `node(id: "${ids.entity}") { ... on Person { saidAbout(first: $size) ${all("StatementConnection")} } }`,
  ],
  [
    "Entity.relations",
    () =>
      `node(id: "${ids.entity}") { ... on Person { relations(first: $size) ${all("RelationConnection")} } }`,
  ],
  [
    "Entity.sources",
    () =>
      `node(id: "${ids.entity}") { ... on Person { sources(first: $size) ${all("SourceConnection")} } }`,
  ],
  [
    "Entity.timeline",
    () =>
      `node(id: "${ids.entity}") { ... on Person { timeline(first: $size) ${all("TimelineConnection")} } }`,
  ],
  [
    "Timeline.entries",
    () => `timeline { entries(first: $size) ${all("TimelineEntryConnection")} }`,
  ],
  [
    "Claim.statements",
    () => `claim(id: "${ids.claim}") { statements(first: $size) ${all("StatementConnection")} }`,
  ],
  // Branch by branch: two branches that ask for the same kind of thing may or may not meet in one batch.
  [
    "said inside entities",
    () =>
      "entities(first: $size, orderBy: MOST_QUOTED) { nodes { said(first: 3) { totalCount facets { forms { count } } nodes { id } } } }",
  ],
  [
    "sources of speakers inside statements inside claims inside said",
    () =>
      "entities(first: $size, orderBy: MOST_QUOTED) { nodes { said(first: 3) { nodes { claim { statements(first: 2) { nodes { speakers { entity { sources(first: 2) { nodes { id } } } } } } } } } } }",
  ],
  [
    "evidence inside relations inside entities",
    () =>
      "entities(first: $size, orderBy: MOST_QUOTED) { nodes { relations(first: 3) { nodes { id evidence { for { id } } } } } }",
  ],
  [
    "timelines inside entities",
    () =>
      "entities(first: $size, orderBy: MOST_QUOTED) { nodes { timeline(first: 2) { edges { date { from } } } } }",
  ],
];

/** How often each query ran for one request. */
async function roundTrips(
  on: TestApi,
  selection: string,
  size: number,
): Promise<Record<string, number>> {
  const answer = await on.send(
    post({ query: `query ($size: Int) { ${selection} }`, variables: { size } }),
  );
  expect(answer.errors).toBeUndefined();
  const { roundTrips: trips } = await on.requestOf(answer);
  const counts = new Map<string, number>();
  for (const { name } of trips) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(counts);
}

// Five and not one, since one member may lack what the others have.
describe("the number of round trips does not grow with the page", () => {
  test.each(lists)("%s", async (_name, selection) => {
    const few = await roundTrips(api, selection(), 5);
    const many = await roundTrips(api, selection(), 50);
    expect(many).toEqual(few);
  });
});

test("a look-up in a loop is found", async () => {
  const looping = await startTestApi({ alter: withLookUpsInLoops });
  const selection = "statements(first: $size) { nodes { speakers { entity { id } } } }";
  const few = await roundTrips(looping, selection, 5);
  const many = await roundTrips(looping, selection, 50);
  expect(many).not.toEqual(few);
  await looping.stop();
});

function withLookUpsInLoops(graph: Graph): Graph {
  const { entities } = graph;
  return {
    ...graph,
    observed: (onRoundTrip, signal) => withLookUpsInLoops(graph.observed(onRoundTrip, signal)),
    entities: {
      ...entities,
      listEntitiesByIds: async (ids) =>
        (await Promise.all(ids.map((id) => entities.listEntitiesByIds([id])))).flat(),
    },
  };
}
