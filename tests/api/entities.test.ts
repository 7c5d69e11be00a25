import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { evidenceLines } from "../fixtures/evidence.ts";
import { startTestApi, type TestApi } from "../kit/api.ts";
import { importLines } from "../kit/import-lines.ts";
import { connectionOf, walk } from "../kit/pages.ts";

let api: TestApi;
beforeAll(async () => {
  await importLines(evidenceLines);
  api = await startTestApi();
});
afterAll(() => api.stop());

describe("an entity is found by its slug", () => {
  test("with its reference data and counters", async () => {
    const { data } = await api.query(`{
      entity(slug: "port-alder") {
        __typename id kind name aliases description referenceOrigin wikidataId
        counts { statements said reported denied about relations sources }
        ... on Place { location { latitude longitude radiusKm } }
      }
    }`);
    expect(data?.entity).toEqual({
      __typename: "Place",
      id: expect.stringMatching(/^ent_[a-z2-7]{16}$/),
      kind: "PLACE",
      name: "Port Alder",
      aliases: [],
      description: "A port that is nowhere.",
      referenceOrigin: "Made up",
      wikidataId: null,
      counts: {
        statements: 0,
        said: 0,
        reported: 0,
        denied: 0,
        about: 6,
        relations: 2,
        sources: 1,
      },
      location: { latitude: 54.5, longitude: 10.25, radiusKm: 2 },
    });
  });

  test("a speaker's statements are counted by form and stance", async () => {
    const { data } = await api.query(`{
      anna: entity(slug: "anna-ferry") { counts { statements said reported denied } }
      boris: entity(slug: "boris-quay") { counts { statements said reported denied } }
    }`);
    expect(data).toEqual({
      anna: { counts: { statements: 4, said: 0, reported: 4, denied: 1 } },
      boris: { counts: { statements: 5, said: 0, reported: 5, denied: 2 } },
    });
  });

  test("an event has its date, a channel its owner, both null where not known", async () => {
    const { data } = await api.query(`{
      event: entity(slug: "fire-in-port-alder") { ... on Event { date { from to precision basis zone } } }
      owned: entity(slug: "alder-wire") { ... on Channel { operatedBy { slug } } }
      orphan: entity(slug: "alder-echo") { ... on Channel { operatedBy { slug } } }
    }`);
    expect(data).toEqual({
      event: {
        date: {
          from: "2024-05-04T00:00:00Z",
          to: "2024-05-05T00:00:00Z",
          precision: "DAY",
          basis: "STATED",
          zone: "UTC",
        },
      },
      owned: { operatedBy: { slug: "anna-ferry" } },
      orphan: { operatedBy: null },
    });
  });

  test("an unknown slug is null", async () => {
    expect((await api.query(`{ entity(slug: "nobody") { id } }`)).data).toEqual({ entity: null });
  });
});

const listed = z.object({
  id: z.string(),
  kind: z.string(),
  name: z.string(),
  counts: z.object({ statements: z.int(), about: z.int() }),
});
const list = z.object({ entities: connectionOf(listed) }).transform(({ entities }) => entities);

function document(order: string, filter: string): string {
  return `query ($first: Int, $after: Cursor, $last: Int, $before: Cursor) {
    entities(orderBy: ${order}, filter: ${filter}, first: $first, after: $after, last: $last, before: $before) {
      nodes { id kind name counts { statements about } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
}

async function totalOf(filter: string): Promise<number> {
  const form = z.object({ entities: z.object({ totalCount: z.int() }) });
  return (await api.read(form, `{ entities(filter: ${filter}) { totalCount } }`)).entities
    .totalCount;
}

describe("entities are listed page by page without a gap or a repeat", () => {
  test.each([
    ["NAME", "{}"],
    ["NAME", "{ kinds: [CHANNEL, PERSON], speaks: true }"],
    ["MOST_QUOTED", "{}"],
    ["MOST_QUOTED", "{ kinds: [PERSON], speaks: true }"],
    ["MOST_QUOTED", "{ speaks: false }"],
    ["MOST_DISCUSSED", "{}"],
    ["MOST_DISCUSSED", "{ kinds: [PLACE, ORGANIZATION], speaks: false }"],
  ])("%s %s", async (order, filter) => {
    const forward = await walk(api, document(order, filter), list, { size: 3 });
    const backward = await walk(api, document(order, filter), list, { size: 4, backward: true });
    expect(backward).toEqual(forward);
    expect(new Set(forward.map(({ id }) => id)).size).toBe(await totalOf(filter));
  });

  test("the most quoted come first, then the next", async () => {
    const counts = (await walk(api, document("MOST_QUOTED", "{}"), list, { size: 5 })).map(
      ({ counts }) => counts.statements,
    );
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    expect(counts[0]).toBeGreaterThanOrEqual(5);
  });

  test("the most discussed come first", async () => {
    const counts = (await walk(api, document("MOST_DISCUSSED", "{}"), list, { size: 5 })).map(
      ({ counts }) => counts.about,
    );
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    expect(counts[0]).toBeGreaterThanOrEqual(6);
  });

  test("names follow each other whatever their kind", async () => {
    const names = (await walk(api, document("NAME", "{}"), list, { size: 50 })).map(
      ({ name }) => name,
    );
    const ours = names.filter((name) => /Alder|Anna Ferry|Boris Quay|Harbour Guard/.test(name));
    expect(ours).toEqual([
      "Alder Echo",
      "Alder Wire",
      "Anna Ferry",
      "Boris Quay",
      "Fire in Port Alder",
      "Harbour Guard",
      "Port Alder",
    ]);
  });

  test("only the kinds asked for, and only those that speak", async () => {
    const speakers = await walk(api, document("NAME", "{ kinds: [PERSON], speaks: true }"), list, {
      size: 20,
    });
    expect(speakers.every(({ kind, counts }) => kind === "PERSON" && counts.statements > 0)).toBe(
      true,
    );
    expect(speakers.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Anna Ferry", "Boris Quay"]),
    );
  });

  test("an empty list of kinds leaves nobody", async () => {
    const { data } = await api.query(
      `{ entities(filter: { kinds: [] }) { totalCount nodes { id } } }`,
    );
    expect(data).toEqual({ entities: { totalCount: 0, nodes: [] } });
  });

  test("first together with before ends at the cursor", async () => {
    const all = await walk(api, document("NAME", "{}"), list, { size: 50 });
    const page = await api.read(list, document("NAME", "{}"), { first: 7 });
    const before = page.pageInfo.endCursor;
    const part = await api.read(list, document("NAME", "{}"), { first: 100, before });
    expect(part.nodes).toEqual(all.slice(0, 6));
  });
});

test("a cursor of another order is refused", async () => {
  const page = await api.read(list, document("NAME", "{}"), { first: 1 });
  const after = page.pageInfo.endCursor;
  const answer = await api.query(document("MOST_QUOTED", "{}"), { first: 1, after });
  expect(answer.code).toBe("INVALID_CURSOR");
});

test("fields of many entities cost as many round trips as those of few", async () => {
  const trips = async (first: number) => {
    await api.query(
      `query ($first: Int) {
        entities(first: $first, orderBy: MOST_QUOTED, filter: { kinds: [PERSON] }) {
          totalCount
          nodes {
            name
            relations(first: 2) {
              totalCount
              nodes { subject { name } object { name } evidence { forCount } }
            }
            changes { at }
          }
        }
      }`,
      { first },
    );
    return api.requests
      .at(-1)
      ?.roundTrips.map(({ name }) => name)
      .sort();
  };
  expect(await trips(2)).toEqual([
    "changesOfNodes",
    "countEntitiesByKind",
    "entitiesByIds",
    "entitiesByQuotes",
    "evidenceOfRelations",
    "relationCountsOfEntities",
    "relationsOfEntities",
  ]);
  expect(await trips(50)).toEqual(await trips(2));
});

test("owners of many channels are found in one round trip each way", async () => {
  await api.query(`{
    entities(first: 100, filter: { kinds: [CHANNEL] }) {
      nodes { ... on Channel { operatedBy { name } } }
    }
  }`);
  expect(api.requests.at(-1)?.roundTrips.map(({ name }) => name)).toEqual([
    "entitiesByName",
    "operatorsByChannels",
    "entitiesByIds",
  ]);
});
