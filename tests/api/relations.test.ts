import { idFor } from "@sayso/graph";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { evidenceLines } from "../fixtures/evidence.ts";
import { startTestApi, type TestApi } from "../kit/api.ts";
import { importLines } from "../kit/import-lines.ts";

const controls = idFor("relation", "evidence/guard-CONTROLS-port");

let api: TestApi;
beforeAll(async () => {
  await importLines(evidenceLines);
  api = await startTestApi();
});
afterAll(() => api.stop());

test("a relation reads both ways and says where its evidence stands", async () => {
  const { data } = await api.query(
    `query ($id: ID!) {
      relation(id: $id) { type reading reverseReading title status subject { name } object { name } }
    }`,
    { id: controls },
  );
  expect(data).toEqual({
    relation: {
      type: "CONTROLS",
      reading: "controls",
      reverseReading: "is controlled by",
      title: null,
      status: "CONTESTED",
      subject: { name: "Harbour Guard" },
      object: { name: "Port Alder" },
    },
  });
});

test("denying what supports it is against it, denying what disputes it is for it", async () => {
  const { data } = await api.query(
    `query ($id: ID!) {
      relation(id: $id) {
        evidence {
          for { passage { text } } against { passage { text } } asking { passage { text } }
          forCount againstCount askingCount
          origins { min max }
        }
      }
    }`,
    { id: controls },
  );
  expect(data).toEqual({
    relation: {
      evidence: {
        for: [
          { passage: { text: "Anna Ferry denied that the Harbour Guard had left." } },
          { passage: { text: "Anna Ferry said that the Harbour Guard held the port." } },
        ],
        against: [
          { passage: { text: "Boris Quay said that the Harbour Guard had left." } },
          { passage: { text: "Boris Quay denied that the Harbour Guard held it." } },
        ],
        asking: [{ passage: { text: "Who held the port, a fisherman wondered." } }],
        forCount: 2,
        againstCount: 2,
        askingCount: 1,
        origins: { min: 2, max: 2 },
      },
    },
  });
});

const page = z.object({
  entity: z.object({
    relations: z.object({
      totalCount: z.int(),
      edges: z.array(
        z.object({
          cursor: z.string(),
          direction: z.string(),
          node: z.object({ type: z.string(), title: z.string().nullable() }),
        }),
      ),
      pageInfo: z.object({ hasNextPage: z.boolean(), hasPreviousPage: z.boolean() }),
    }),
  }),
});

async function relationsOf(slug: string, args: string) {
  const document = `{
    entity(slug: "${slug}") {
      relations(${args}) {
        totalCount
        edges { cursor direction node { type title } }
        pageInfo { hasNextPage hasPreviousPage }
      }
    }
  }`;
  return (await api.read(page, document)).entity.relations;
}

function shown({ edges }: Awaited<ReturnType<typeof relationsOf>>): string[] {
  return edges.map(({ direction, node }) => `${direction} ${node.type} ${node.title ?? ""}`.trim());
}

describe("the relations of an entity", () => {
  const all = [
    "OUT HOLDS_ROLE captain",
    "OUT HOLDS_ROLE harbour master",
    "IN OPERATED_BY",
    "OUT TOOK_PART_IN",
  ];

  test("come by type, then by the name of the other end", async () => {
    const found = await relationsOf("anna-ferry", "first: 100");
    expect(shown(found)).toEqual(all);
    expect(found.totalCount).toBe(4);
    expect(found.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: false });
  });

  test.each([
    ["direction: IN", ["IN OPERATED_BY"]],
    ["direction: OUT", all.filter((line) => line.startsWith("OUT"))],
    ["types: [TOOK_PART_IN, OPERATED_BY]", ["IN OPERATED_BY", "OUT TOOK_PART_IN"]],
    ["types: [OPERATED_BY], direction: OUT", []],
    ["types: []", []],
  ])("are narrowed by %s, and so is their number", async (args, expected) => {
    const found = await relationsOf("anna-ferry", args);
    expect(shown(found)).toEqual(expected);
    expect(found.totalCount).toBe(expected.length);
  });

  test("page forwards and backwards without a gap or a repeat", async () => {
    const first = await relationsOf("anna-ferry", "first: 3");
    expect(shown(first)).toEqual(all.slice(0, 3));
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await relationsOf("anna-ferry", `after: "${first.edges.at(-1)?.cursor}"`);
    expect(shown(rest)).toEqual(all.slice(3));
    expect(rest.pageInfo.hasPreviousPage).toBe(true);
    const back = await relationsOf("anna-ferry", `last: 2, before: "${rest.edges[0]?.cursor}"`);
    expect(shown(back)).toEqual(all.slice(1, 3));
    expect(back.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: true });
  });

  test("of one entity do not take the cursor of another's", async () => {
    const cursor = (await relationsOf("anna-ferry", "first: 1")).edges[0]?.cursor;
    const answer = await api.query(
      `{ entity(slug: "harbour-guard") { relations(after: "${cursor}") { totalCount } } }`,
    );
    expect(answer.code).toBe("INVALID_CURSOR");
  });
});

test("the list of types is closed and tells what each may join", async () => {
  const { data } = await api.query(
    "{ relationTypes { type reading subjectKinds objectKinds symmetric } }",
  );
  const types = z.object({ relationTypes: z.array(z.object({ type: z.string() })) }).parse(data);
  expect(types.relationTypes).toHaveLength(12);
  expect(types.relationTypes).toContainEqual({ type: "OPERATED_BY" });
  expect(data?.relationTypes).toContainEqual({
    type: "BORDERS",
    reading: "borders",
    subjectKinds: ["PLACE"],
    objectKinds: ["PLACE"],
    symmetric: true,
  });
});

test("an unknown relation is null, a malformed id is refused", async () => {
  const document = "query ($id: ID!) { relation(id: $id) { id } }";
  const unknown = await api.query(document, { id: idFor("relation", "none") });
  expect(unknown.data).toEqual({ relation: null });
  expect((await api.query(document, { id: "rel_1" })).code).toBe("BAD_USER_INPUT");
});
