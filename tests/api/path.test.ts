import { idFor } from "@sayso/graph";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { startTestApi, type TestApi } from "../kit/api.ts";
import { importSample } from "../kit/sample.ts";

let api: TestApi;
const ids: Record<string, string> = {};
beforeAll(async () => {
  await importSample();
  api = await startTestApi();
  const form = z.object({ entity: z.object({ id: z.string() }) });
  for (const slug of [
    "oleksandr-syrskyi",
    "su-34",
    "armed-forces-of-ukraine",
    "volodymyr-zelensky",
  ]) {
    const document = "query ($slug: String!) { entity(slug: $slug) { id } }";
    ids[slug] = (await api.read(form, document, { slug })).entity.id;
  }
});
afterAll(() => api.stop());

const document = `query ($from: ID!, $to: ID!, $maxHops: Int, $edges: [ExplorerEdgeKind!]) {
  path(from: $from, to: $to, maxHops: $maxHops, edges: $edges) {
    maxHops
    paths { steps {
      from { slug } to { slug } reversed singleSource
      edge { kind from to relation { type title } statementCount }
      evidence { id passage { text } claim { text } source { id } speakers { entity { slug } } }
    } }
  }
}`;
const end = z.object({ slug: z.string() });
const form = z.object({
  path: z.object({
    maxHops: z.number(),
    paths: z.array(
      z.object({
        steps: z.array(
          z.object({
            from: end,
            to: end,
            reversed: z.boolean(),
            singleSource: z.boolean(),
            edge: z.object({
              kind: z.string(),
              from: z.string(),
              to: z.string(),
              relation: z.object({ type: z.string(), title: z.string().nullable() }).nullable(),
              statementCount: z.number().nullable(),
            }),
            evidence: z.array(
              z.object({
                id: z.string(),
                passage: z.object({ text: z.string() }),
                claim: z.object({ text: z.string() }),
                source: z.object({ id: z.string() }),
                speakers: z.array(z.object({ entity: end.nullable() })),
              }),
            ),
          }),
        ),
      }),
    ),
  }),
});

async function path(from: string, to: string, more: Record<string, unknown> = {}) {
  const ends = { from: ids[from] ?? from, to: ids[to] ?? to };
  return (await api.read(form, document, { ...ends, ...more })).path;
}

type Steps = Awaited<ReturnType<typeof path>>["paths"][number]["steps"];
const walk = (steps: Steps | undefined) =>
  steps?.map(({ from, edge, to, reversed }) =>
    [from.slug, `${reversed ? "<" : ""}${edge.relation?.type ?? edge.kind}`, to.slug].join(" "),
  );

describe("from Syrskyi to the Su-34", () => {
  test("the best path goes over the relations that the report carries", async () => {
    const { paths, maxHops } = await path("oleksandr-syrskyi", "su-34");
    expect(maxHops).toBe(4);
    expect(walk(paths[0]?.steps)).toEqual([
      "oleksandr-syrskyi HOLDS_ROLE armed-forces-of-ukraine",
      "armed-forces-of-ukraine DESTROYED su-34",
    ]);
    const [office, shot] = paths[0]?.steps ?? [];
    expect(office?.edge.relation?.title).toBe("commander");
    expect(office?.evidence[0]?.passage.text).toContain("commander of the Ukrainian military");
    expect(shot?.evidence.map(({ claim }) => claim.text)).toEqual([
      "Ukrainian troops in Kursk Region destroyed a Russian Su-34.",
    ]);
    expect([office?.singleSource, shot?.singleSource]).toEqual([false, true]);
  });

  test("the way back is the same, walked backwards", async () => {
    const { paths } = await path("su-34", "oleksandr-syrskyi");
    expect(walk(paths[0]?.steps)).toEqual([
      "su-34 <DESTROYED armed-forces-of-ukraine",
      "armed-forces-of-ukraine <HOLDS_ROLE oleksandr-syrskyi",
    ]);
  });

  test("every step of every path has evidence, hangs together and says whether it has one source", async () => {
    const { paths } = await path("oleksandr-syrskyi", "su-34", { maxHops: 6 });
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.length).toBeLessThanOrEqual(5);
    for (const { steps } of paths) {
      expect(steps[0]?.from.slug).toBe("oleksandr-syrskyi");
      expect(steps.at(-1)?.to.slug).toBe("su-34");
      for (const [index, step] of steps.entries()) {
        if (index > 0) expect(step.from.slug).toBe(steps[index - 1]?.to.slug);
        expect(step.evidence.length).toBeGreaterThan(0);
        const sources = new Set(step.evidence.map(({ source }) => source.id));
        expect(step.singleSource).toBe(sources.size === 1);
      }
    }
  });
});

describe("kinds of edges", () => {
  test("only speaking: its evidence is what one says of the other", async () => {
    const { paths } = await path("oleksandr-syrskyi", "volodymyr-zelensky", {
      edges: ["SPEAKS_OF"],
    });
    const steps = paths.flatMap((one) => one.steps);
    expect(steps.length).toBeGreaterThan(0);
    for (const { edge, from, to, reversed, evidence } of steps) {
      expect(edge.kind).toBe("SPEAKS_OF");
      expect(evidence).toHaveLength(Math.min(20, edge.statementCount ?? 0));
      const speaker = reversed ? to.slug : from.slug;
      for (const statement of evidence) {
        expect(statement.speakers.map(({ entity }) => entity?.slug)).toContain(speaker);
      }
    }
  });

  test("only relations", async () => {
    const { paths } = await path("oleksandr-syrskyi", "su-34", { edges: ["RELATION"] });
    const kinds = paths.flatMap(({ steps }) => steps.map(({ edge }) => edge.kind));
    expect(new Set(kinds)).toEqual(new Set(["RELATION"]));
  });

  test("none at all finds nothing", async () => {
    expect((await path("oleksandr-syrskyi", "su-34", { edges: [] })).paths).toEqual([]);
  });
});

describe("limits", () => {
  test("no path is longer than asked for", async () => {
    const { paths } = await path("oleksandr-syrskyi", "su-34", { maxHops: 1 });
    expect(paths).toEqual([]);
  });

  test("as much evidence per step as asked for, 1 to 20", async () => {
    const some = `query ($from: ID!, $to: ID!, $limit: Int) {
      path(from: $from, to: $to) { paths { steps { evidence(limit: $limit) { id } } } } }`;
    const found = z.object({
      path: z.object({
        paths: z.array(z.object({ steps: z.array(z.object({ evidence: z.array(z.unknown()) })) })),
      }),
    });
    const ends = { from: ids["oleksandr-syrskyi"], to: ids["su-34"] };
    const { paths } = (await api.read(found, some, { ...ends, limit: 1 })).path;
    expect(paths.flatMap(({ steps }) => steps.map(({ evidence }) => evidence.length))).toEqual(
      paths.flatMap(({ steps }) => steps.map(() => 1)),
    );
    for (const limit of [0, 21]) {
      expect((await api.query(some, { ...ends, limit })).code).toBe("BAD_USER_INPUT");
    }
  });

  test("an unknown end gives no path", async () => {
    expect((await path("su-34", idFor("entity", "nobody"))).paths).toEqual([]);
  });

  test.each([
    ["one entity twice", "su-34", {}],
    ["no hops", "oleksandr-syrskyi", { maxHops: 0 }],
    ["seven hops", "oleksandr-syrskyi", { maxHops: 7 }],
    ["a malformed id", "su_34", {}],
  ])("%s: BAD_USER_INPUT", async (_, to, more) => {
    const variables = { from: ids["su-34"], to: ids[to] ?? to, ...more };
    expect((await api.query(document, variables)).code).toBe("BAD_USER_INPUT");
  });

  test("the walk takes as many round trips for two steps as for one", async () => {
    const own = ["shortestPaths", "edgesAmongEntities", "evidenceForRelations"];
    const trips = async (to: string) => {
      await path("oleksandr-syrskyi", to, { edges: ["RELATION"], maxHops: 6 });
      const names = api.requests.at(-1)?.roundTrips.map(({ name }) => name) ?? [];
      return names.filter((name) => own.includes(name));
    };
    expect(await trips("armed-forces-of-ukraine")).toEqual(own);
    expect(await trips("su-34")).toEqual(own);
  });
});
