import { readFileSync } from "node:fs";
import { idFor } from "@sayso/graph";
import type { ExchangeInput } from "@sayso/schema/exchange";
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

const counts = z.object({
  statements: z.int(),
  claims: z.int(),
  sources: z.int(),
  relations: z.int(),
  speakers: z.int(),
  outlets: z.int(),
  unresolvedStatements: z.int(),
  entities: z.array(z.object({ value: z.string(), count: z.int() })),
});

async function dataset() {
  const document = `{ dataset {
    statements claims sources relations speakers outlets unresolvedStatements entities { value count }
  } }`;
  return (await api.read(z.object({ dataset: counts }), document)).dataset;
}

/** Two sources by one outlet, a speaker, a voice without a name, nobody, and a sentence of the source's own. */
function townLines(name: string): ExchangeInput[] {
  const key = (of: string) => `${name}/${of}`;
  const source = (of: string, text: string): ExchangeInput => ({
    type: "source",
    key: key(of),
    kind: "REPORT",
    title: of,
    publishedBy: key("outlet"),
    text,
    retrievedAt: "2024-01-01T00:00:00Z",
  });
  const told = { type: "statement", claim: key("claim"), stance: "AFFIRMS" } as const;
  const content = (text: string) => [{ role: "CONTENT", text }] as const;
  return [
    { type: "header", formatVersion: 1, dataset: name },
    { type: "entity", key: key("mayor"), kind: "PERSON", name: `Mayor of ${name}` },
    { type: "entity", key: key("outlet"), kind: "ORGANIZATION", name: `${name} News` },
    source("first", "The mayor spoke. Somebody spoke. It rained. It is feared."),
    source("second", "It rained."),
    { type: "claim", key: key("claim"), text: "It rained." },
    {
      ...told,
      source: key("first"),
      form: "DIRECT",
      spans: [...content("The mayor spoke.")],
      speakers: [{ mention: "The mayor", entity: key("mayor") }],
    },
    {
      ...told,
      source: key("first"),
      form: "DIRECT",
      spans: [...content("Somebody spoke.")],
      speakers: [{ mention: "Somebody" }],
    },
    { ...told, source: key("first"), form: "NARRATED", spans: [...content("It rained.")] },
    { ...told, source: key("first"), form: "INDIRECT", spans: [...content("It is feared.")] },
  ];
}

describe("the dataset", () => {
  test("counts what an import brings, at once", async () => {
    const before = await dataset();
    await importLines(townLines("dataset-town"));
    const after = await dataset();
    const more = (kind: string) =>
      (after.entities.find(({ value }) => value === kind)?.count ?? 0) -
      (before.entities.find(({ value }) => value === kind)?.count ?? 0);
    expect({
      statements: after.statements - before.statements,
      claims: after.claims - before.claims,
      sources: after.sources - before.sources,
      speakers: after.speakers - before.speakers,
      outlets: after.outlets - before.outlets,
      unresolved: after.unresolvedStatements - before.unresolvedStatements,
      persons: more("PERSON"),
      organizations: more("ORGANIZATION"),
      places: more("PLACE"),
    }).toEqual({
      statements: 4,
      claims: 1,
      sources: 2,
      speakers: 1,
      outlets: 1,
      unresolved: 2,
      persons: 1,
      organizations: 1,
      places: 0,
    });
  });

  test("walks the graph once for many requests", async () => {
    await dataset();
    await dataset();
    expect(
      api.requests
        .at(-1)
        ?.roundTrips.map(({ name }) => name)
        .sort(),
    ).toEqual(["countEntitiesByKind", "datasetCounts"]);
  });

  test("names its versions, its span of dates and its imports", async () => {
    const { version } = z
      .object({ version: z.string() })
      .parse(JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")));
    const { data } = await api.query(`{ dataset {
      version databaseVersion firstOn lastOn
      imports { dataset state file sha256 startedAt finishedAt counts { type added changed gone unchanged } }
    } }`);
    const form = z.object({
      version: z.literal(version),
      databaseVersion: z.string().regex(/^5\.\d+\.\d+/),
      firstOn: z.string(),
      lastOn: z.string(),
      imports: z.array(z.looseObject({ dataset: z.string(), startedAt: z.string() })),
    });
    const found = form.parse(data?.dataset);
    expect(found.firstOn <= "2024-05-01T00:00:00Z" && found.lastOn >= "2024-05-05T00:00:00Z").toBe(
      true,
    );
    const begun = found.imports.map(({ startedAt }) => startedAt);
    expect(begun).toEqual(begun.toSorted().reverse());
    expect(found.imports.find(({ dataset }) => dataset === "fixture-evidence")).toMatchObject({
      state: "COMPLETED",
      file: "fixture.jsonl",
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      counts: expect.arrayContaining([
        { type: "statement", added: 13, changed: 0, gone: 0, unchanged: 0 },
      ]),
    });
  });
});

const change = z.object({
  id: z.string(),
  at: z.string(),
  by: z.string(),
  action: z.string(),
  import: z.object({ dataset: z.string() }).nullable(),
});

const trail = `query ($first: Int, $after: Cursor, $last: Int, $before: Cursor) {
  changes(first: $first, after: $after, last: $last, before: $before) {
    nodes { id at by action import { dataset } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
const trailForm = z.object({ changes: connectionOf(change) }).transform(({ changes }) => changes);

describe("the audit trail", () => {
  function person(name: string, description: string): ExchangeInput[] {
    return [
      { type: "header", formatVersion: 1, dataset: "dataset-person" },
      { type: "entity", key: "dataset/person", kind: "PERSON", name, description },
    ];
  }

  test("holds a person as they were and as they became", async () => {
    await importLines(person("Vera Change", "Before."));
    await importLines(person("Vera Change", "After."));
    const { data } = await api.query(
      `query ($id: ID!) {
        node(id: $id) { ... on Person { changes { action by before after import { dataset } node { id } } } }
      }`,
      { id: idFor("entity", "dataset/person") },
    );
    const form = z.object({
      node: z.object({
        changes: z.array(z.looseObject({ before: z.string(), after: z.string() })),
      }),
    });
    const [latest] = form.parse(data).node.changes;
    expect(latest).toMatchObject({
      action: "entity.changed",
      by: "import",
      import: { dataset: "dataset-person" },
      node: { id: idFor("entity", "dataset/person") },
    });
    expect(JSON.parse(latest?.before ?? "")).toMatchObject({ description: "Before." });
    expect(JSON.parse(latest?.after ?? "")).toMatchObject({ description: "After." });
  });

  test("is read newest first, page by page, and names every import", async () => {
    const forward = await walk(api, trail, trailForm, { size: 2 });
    const backward = await walk(api, trail, trailForm, { size: 3, backward: true });
    expect(backward.slice(-forward.length)).toEqual(forward);
    expect(new Set(forward.map(({ id }) => id)).size).toBe(forward.length);
    const times = forward.map(({ at }) => at);
    expect(times).toEqual(times.toSorted().reverse());
    const completed = forward.filter(({ action }) => action === "import.completed");
    expect(completed.map((entry) => entry.import?.dataset)).toContain("fixture-evidence");
  });
});
