import { idFor } from "@sayso/graph";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { tellingLines } from "../fixtures/tellings.ts";
import { startTestApi, type TestApi } from "../kit/api.ts";
import { importLines } from "../kit/import-lines.ts";
import { importSample } from "../kit/sample.ts";

let api: TestApi;
let syrskyi: string;
let ukraine: string;
beforeAll(async () => {
  await importSample();
  api = await startTestApi();
  syrskyi = await idOf("oleksandr-syrskyi");
  ukraine = await idOf("ukraine");
});
afterAll(() => api.stop());

async function idOf(slug: string): Promise<string> {
  const form = z.object({ entity: z.object({ id: z.string() }) });
  return (await api.read(form, "query ($slug: String!) { entity(slug: $slug) { id } }", { slug }))
    .entity.id;
}

const node = z.object({ id: z.string(), slug: z.string(), kind: z.string() });
const edge = z.object({
  id: z.string(),
  kind: z.string(),
  from: z.string(),
  to: z.string(),
  relation: z.object({ type: z.string() }).nullable(),
  statementCount: z.number().nullable(),
  originCount: z.number().nullable(),
  lastOn: z.string().nullable(),
});
const part = z.object({ nodes: z.array(node), edges: z.array(edge) });
const fields = `nodes { id slug kind } edges { id kind from to relation { type } statementCount originCount lastOn }`;

const neighborhoodDocument = `query (
  $of: ID!, $depth: Int, $kinds: [EntityKind!], $edges: [ExplorerEdgeKind!],
  $relationTypes: [RelationType!], $direction: RelationDirection, $limit: Int
) {
  neighborhood(
    of: $of, depth: $depth, kinds: $kinds, edges: $edges, relationTypes: $relationTypes,
    direction: $direction, limit: $limit
  ) {
    center { slug } omitted ${fields}
  }
}`;
const subgraphDocument = `query ($ids: [ID!]!) { subgraph(ids: $ids) { ${fields} } }`;

async function neighborhood(of: string, more: Record<string, unknown> = {}) {
  const found = part.extend({ center: z.object({ slug: z.string() }), omitted: z.number() });
  const form = z.object({ neighborhood: found });
  return (await api.read(form, neighborhoodDocument, { of, ...more })).neighborhood;
}

async function subgraph(ids: readonly string[]) {
  return (await api.read(z.object({ subgraph: part }), subgraphDocument, { ids })).subgraph;
}

const slugs = ({ nodes }: z.infer<typeof part>) => nodes.map(({ slug }) => slug);

describe("neighborhood", () => {
  test("the center comes first, then all it is tied to, and every edge lies among them", async () => {
    const found = await neighborhood(syrskyi);
    expect(found.center.slug).toBe("oleksandr-syrskyi");
    expect(slugs(found)[0]).toBe("oleksandr-syrskyi");
    expect(slugs(found)).toContain("armed-forces-of-ukraine");
    expect(found.omitted).toBe(0);
    const ids = new Set(found.nodes.map(({ id }) => id));
    expect(found.edges.length).toBeGreaterThan(0);
    for (const { from, to } of found.edges)
      expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
  });

  test("a typed relation carries its relation, speaking its numbers", async () => {
    for (const found of (await neighborhood(ukraine, { depth: 2 })).edges) {
      if (found.kind === "RELATION") {
        expect(found.relation).not.toBeNull();
        expect(found.statementCount).toBeNull();
      } else {
        expect(found.relation).toBeNull();
        expect(found.statementCount).toBeGreaterThan(0);
        expect(found.originCount).toBeGreaterThan(0);
      }
    }
  });

  test("filters by kind of entity, kind of edge and type of relation", async () => {
    const places = await neighborhood(ukraine, { kinds: ["PLACE"], depth: 3 });
    expect(new Set(places.nodes.slice(1).map(({ kind }) => kind))).toEqual(new Set(["PLACE"]));
    const relations = await neighborhood(ukraine, { edges: ["RELATION"] });
    expect(new Set(relations.edges.map(({ kind }) => kind))).toEqual(new Set(["RELATION"]));
    const parts = await neighborhood(ukraine, { edges: ["RELATION"], relationTypes: ["PART_OF"] });
    expect(new Set(parts.edges.map(({ relation }) => relation?.type))).toEqual(
      new Set(["PART_OF"]),
    );
    expect(slugs(parts)).toContain("armed-forces-of-ukraine");
    expect(slugs(parts)).not.toContain("volodymyr-zelensky");
    expect(slugs(await neighborhood(ukraine, { kinds: [] }))).toEqual(["ukraine"]);
  });

  test("a type of relation does not touch speaking", async () => {
    const all = await neighborhood(syrskyi, { edges: ["SPEAKS_OF"] });
    const filtered = await neighborhood(syrskyi, { edges: ["SPEAKS_OF"], relationTypes: [] });
    expect(all.edges.length).toBeGreaterThan(0);
    expect(filtered).toEqual(all);
  });

  test("brings as many neighbours as were counted before", async () => {
    const form = z.object({
      entity: z.object({
        neighborCounts: z.array(
          z.object({
            edge: z.string(),
            relationType: z.string().nullable(),
            direction: z.string(),
            kind: z.string(),
            count: z.number(),
          }),
        ),
      }),
    });
    const { entity } = await api.read(
      form,
      `{ entity(slug: "ukraine") { neighborCounts { edge relationType direction kind count } } }`,
    );
    expect(new Set(entity.neighborCounts.map((row) => row.direction))).toEqual(
      new Set(["OUT", "IN"]),
    );
    for (const {
      edge: kindOfEdge,
      relationType,
      direction,
      kind,
      count,
    } of entity.neighborCounts) {
      const found = await neighborhood(ukraine, {
        edges: [kindOfEdge],
        relationTypes: relationType && [relationType],
        kinds: [kind],
        direction,
      });
      expect(found.nodes.length - 1).toBe(count);
    }
  });

  test("what the limit leaves out is counted", async () => {
    const whole = await neighborhood(ukraine);
    const some = await neighborhood(ukraine, { limit: 2 });
    expect(some.nodes).toEqual(whole.nodes.slice(0, 3));
    expect(some.omitted).toBe(whole.nodes.length - 3);
  });

  test("more steps reach more", async () => {
    const near = slugs(await neighborhood(syrskyi, { edges: ["RELATION"] }));
    const far = slugs(await neighborhood(syrskyi, { edges: ["RELATION"], depth: 2 }));
    expect(near).not.toContain("su-34");
    expect(far).toContain("su-34");
    expect(far.slice(0, near.length)).toEqual(near);
  });

  test("an unknown id is null", async () => {
    const answer = await api.query(neighborhoodDocument, { of: idFor("entity", "nobody") });
    expect(answer.data).toEqual({ neighborhood: null });
  });

  test.each([
    ["a malformed id", { of: "syrskyi" }],
    ["the id of something else", { of: idFor("claim", "x") }],
    ["no steps", { depth: 0 }],
    ["four steps", { depth: 4 }],
    ["no neighbours", { limit: 0 }],
    ["1,001 neighbours", { limit: 1001 }],
  ])("%s: BAD_USER_INPUT", async (_, variables) => {
    const answer = await api.query(neighborhoodDocument, { of: syrskyi, ...variables });
    expect(answer.code).toBe("BAD_USER_INPUT");
  });
});

describe("subgraph", () => {
  test("restores a neighbourhood from its ids", async () => {
    const { nodes, edges } = await neighborhood(ukraine, { depth: 2 });
    expect(await subgraph(nodes.map(({ id }) => id))).toEqual({ nodes, edges });
  });

  test("keeps the order of the ids, each once, and leaves out unknown ones", async () => {
    const found = await subgraph([syrskyi, idFor("entity", "nobody"), ukraine, syrskyi]);
    expect(slugs(found)).toEqual(["oleksandr-syrskyi", "ukraine"]);
    expect(await subgraph([])).toEqual({ nodes: [], edges: [] });
  });

  test("a malformed id and 1,001 ids are refused", async () => {
    const many = Array.from({ length: 1_001 }, (_, index) => idFor("entity", index));
    expect((await api.query(subgraphDocument, { ids: ["x"] })).code).toBe("BAD_USER_INPUT");
    expect((await api.query(subgraphDocument, { ids: many })).code).toBe("BAD_USER_INPUT");
    expect(await subgraph(many.slice(1))).toEqual({ nodes: [], edges: [] });
  });
});

describe("statements behind edges", () => {
  const counts = z.object({ statementCount: z.number(), origins: z.object({ max: z.number() }) });
  const matchingForm = z.object({
    subgraph: z.object({ matching: z.array(counts.extend({ edge: z.string() })) }),
  });
  const matchingDocument = `query ($ids: [ID!]!, $filter: StatementFilter!) {
    subgraph(ids: $ids) { matching(filter: $filter) { edge statementCount origins { max } } } }`;

  async function whole() {
    const { nodes, edges } = await neighborhood(ukraine, { depth: 3 });
    return { ids: nodes.map(({ id }) => id), edges };
  }

  async function matching(ids: readonly string[], filter: Record<string, unknown>) {
    const { subgraph: found } = await api.read(matchingForm, matchingDocument, { ids, filter });
    return new Map(found.matching.map(({ edge: id, ...rest }) => [id, rest]));
  }

  async function countSpoken(filter: Record<string, unknown>): Promise<number> {
    const document = `query ($filter: StatementFilter) { statements(filter: $filter) { totalCount } }`;
    const form = z.object({ statements: z.object({ totalCount: z.number() }) });
    return (await api.read(form, document, { filter })).statements.totalCount;
  }

  test("without a condition all match: as many as the edge says", async () => {
    const { ids, edges } = await whole();
    const found = await matching(ids, {});
    expect(new Set(found.keys())).toEqual(new Set(edges.map(({ id }) => id)));
    for (const { id, kind, statementCount, originCount } of edges) {
      if (kind !== "SPEAKS_OF") continue;
      expect(found.get(id)).toEqual({ statementCount, origins: { max: originCount } });
    }
  });

  test.each([
    ["stance", { stance: ["DENIES"] }],
    ["window", { saidDuring: { from: "2024-08-13T00:00:00Z", to: "2024-08-15T00:00:00Z" } }],
    ["words", { text: "Kursk" }],
    ["form", { form: ["INDIRECT"] }],
  ])("a %s leaves as many as a list of statements with it has", async (_, filter) => {
    const { ids, edges } = await whole();
    const found = await matching(ids, filter);
    const speaking = edges.filter(({ kind }) => kind === "SPEAKS_OF");
    expect(found.size).toBeGreaterThan(0);
    expect(found.size).toBeLessThan(edges.length);
    for (const { id, from, to } of speaking) {
      const listed = await countSpoken({ ...filter, speaker: from, about: to });
      expect(found.get(id)?.statementCount ?? 0).toBe(listed);
    }
  });

  test("behind a relation stands what is for it, against it and asking", async () => {
    const { ids, edges } = await whole();
    const form = z.object({
      relation: z.object({
        evidence: z.object({
          forCount: z.number(),
          againstCount: z.number(),
          askingCount: z.number(),
        }),
      }),
    });
    const document = `query ($id: ID!) {
      relation(id: $id) { evidence { forCount againstCount askingCount } } }`;
    const found = await matching(ids, {});
    const [first] = edges.filter(({ kind }) => kind === "RELATION");
    const { evidence } = (await api.read(form, document, { id: first?.id })).relation;
    expect(found.get(first?.id ?? "")?.statementCount).toBe(
      evidence.forCount + evidence.againstCount + evidence.askingCount,
    );
  });

  test("outlets are named with how many statements each leaves", async () => {
    await importLines(tellingLines);
    const ids = tellingLines.flatMap((line) =>
      line.type === "entity" ? idFor("entity", line.key) : [],
    );
    const outlet = z.object({ value: z.string(), label: z.string(), count: z.number() });
    const form = z.object({ subgraph: z.object({ outlets: z.array(outlet) }) });
    const document = `query ($ids: [ID!]!) { subgraph(ids: $ids) { outlets { value label count } } }`;
    const { outlets } = (await api.read(form, document, { ids })).subgraph;
    expect(outlets.length).toBeGreaterThan(0);
    expect(outlets.map(({ count }) => count)).toEqual(
      outlets.map(({ count }) => count).sort((one, other) => other - one),
    );
    for (const { value } of outlets) {
      expect((await matching(ids, { outlet: value })).size).toBeGreaterThan(0);
    }
    expect(await matching(ids, { outlet: idFor("entity", "nobody") })).toEqual(new Map());
  });

  test("take one round for any number of edges", async () => {
    const { ids } = await whole();
    const own = ["matchingRelations", "matchingSpeaking"];
    const trips = async (some: readonly string[]) => {
      await matching(some, { stance: ["AFFIRMS"] });
      const names = api.requests.at(-1)?.roundTrips.map(({ name }) => name) ?? [];
      return names.filter((name) => own.includes(name)).sort();
    };
    expect(await trips(ids)).toEqual(own);
    expect(await trips([syrskyi])).toEqual([]);
  });

  test("a window that ends before it begins is refused", async () => {
    const saidDuring = { from: "2024-08-15T00:00:00Z", to: "2024-08-13T00:00:00Z" };
    const answer = await api.query(matchingDocument, { ids: [ukraine], filter: { saidDuring } });
    expect(answer.code).toBe("BAD_USER_INPUT");
  });
});

describe("neighborCounts", () => {
  const counts = z.array(
    z.object({
      edge: z.string(),
      relationType: z.string().nullable(),
      direction: z.string(),
      kind: z.string(),
      count: z.number(),
    }),
  );
  const document = `query ($ids: [ID!]!) { subgraph(ids: $ids) {
    nodes { id neighborCounts { edge relationType direction kind count } } } }`;
  const form = z.object({
    subgraph: z.object({ nodes: z.array(z.object({ id: z.string(), neighborCounts: counts })) }),
  });

  test("agree with the neighbours that an expansion loads", async () => {
    const whole = await neighborhood(ukraine, { depth: 3 });
    const kindOf = new Map(whole.nodes.map(({ id, kind }) => [id, kind]));
    const { nodes } = (await api.read(form, document, { ids: [ukraine, syrskyi] })).subgraph;
    expect(nodes).toHaveLength(2);
    for (const { id, neighborCounts } of nodes) {
      const ends = whole.edges.flatMap(({ kind, relation, from, to }) =>
        from === id || to === id
          ? [[kind, relation?.type ?? null, from === id ? "OUT" : "IN", from === id ? to : from]]
          : [],
      );
      const expected = new Map<string, number>();
      for (const [kind, type, direction, other] of new Map(
        ends.map((end) => [end.join(), end]),
      ).values()) {
        const key = JSON.stringify([kind, type, direction, kindOf.get(other ?? "")]);
        expected.set(key, (expected.get(key) ?? 0) + 1);
      }
      const counted = neighborCounts.map(
        (row) =>
          [
            JSON.stringify([row.edge, row.relationType, row.direction, row.kind]),
            row.count,
          ] as const,
      );
      expect(counted.length).toBeGreaterThan(0);
      expect(new Map(counted)).toEqual(expected);
    }
  });

  test("take one round trip for any number of entities", async () => {
    const { nodes } = await neighborhood(ukraine, { depth: 3 });
    const trips = async (ids: readonly string[]) => {
      await api.read(form, document, { ids });
      return api.requests.at(-1)?.roundTrips.filter(({ name }) => name === "neighborCounts").length;
    };
    expect(await trips([ukraine])).toBe(1);
    expect(await trips(nodes.map(({ id }) => id))).toBe(1);
  });
});
