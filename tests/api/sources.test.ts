import { createHash } from "node:crypto";
import { idFor } from "@sayso/graph";
import type { ExchangeInput } from "@sayso/schema/exchange";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { march, reportText, tellingLines } from "../fixtures/tellings.ts";
import { startTestApi, type TestApi } from "../kit/api.ts";
import { importLines } from "../kit/import-lines.ts";
import { connectionOf, walk } from "../kit/pages.ts";

const source = (key: string) => idFor("source", `tellings/${key}`);
const entity = (key: string) => idFor("entity", `tellings/${key}`);

let api: TestApi;
beforeAll(async () => {
  await importLines(tellingLines);
  api = await startTestApi();
});
afterAll(() => api.stop());

async function read(id: string, fields: string): Promise<unknown> {
  const document = `query ($id: ID!) { source(id: $id) { ${fields} } }`;
  return (await api.query(document, { id })).data?.source;
}

describe("a source", () => {
  test("has its outlet, its date and its text to the last unit", async () => {
    const fields = `kind title url language publishedOn { from } publishedBy { name } statementCount
      revision { text sha256 retrievedAt source { id } }`;
    expect(await read(source("report"), fields)).toEqual({
      kind: "REPORT",
      title: "Water over Port Elden",
      url: null,
      language: null,
      publishedOn: { from: "2021-03-04T00:00:00Z" },
      publishedBy: { name: "The Elden Star" },
      statementCount: 7,
      revision: {
        text: reportText,
        sha256: createHash("sha256").update(reportText).digest("hex"),
        retrievedAt: "2021-04-01T00:00:00Z",
        source: { id: source("report") },
      },
    });
  });

  test("lists its statements in the order of their place", async () => {
    const form = z.object({
      revision: z.object({
        statements: z.array(z.object({ passage: z.object({ start: z.number() }) })),
      }),
    });
    const fields = "revision { statements { passage { start } } }";
    const { revision } = form.parse(await read(source("report"), fields));
    const starts = revision.statements.map(({ passage }) => passage.start);
    expect(starts).toHaveLength(7);
    expect(starts).toEqual(starts.toSorted((one, other) => one - other));
  });

  test("that does not exist is null, and an id of another type is refused", async () => {
    expect(await read(source("nothing"), "id")).toBeNull();
    const document = `query ($id: ID!) { source(id: $id) { id } }`;
    expect((await api.query(document, { id: entity("port") })).code).toBe("BAD_USER_INPUT");
  });
});

test("a retelling has no outlet", async () => {
  expect(await read(source("retelling"), "publishedBy { name }")).toEqual({ publishedBy: null });
});

test("a changed text is a new revision, and the old one is still there", async () => {
  const dataset = (text: string, day: number): ExchangeInput[] => [
    { type: "header", formatVersion: 1, dataset: "revised" },
    {
      type: "source",
      key: "revised/page",
      kind: "DOCUMENT",
      title: "A page",
      text,
      retrievedAt: `2021-05-0${day}T00:00:00Z`,
    },
  ];
  await importLines(dataset("First text", 1));
  await importLines(dataset("Second text", 2));
  expect(
    await read(idFor("source", "revised/page"), "revision { text } revisions { text }"),
  ).toEqual({
    revision: { text: "Second text" },
    revisions: [{ text: "Second text" }, { text: "First text" }],
  });
});

describe("a list of sources", () => {
  const titles = z.object({
    sources: z.object({ totalCount: z.number(), nodes: z.array(z.object({ title: z.string() })) }),
  });
  async function listed(filter: object): Promise<string[]> {
    const document = `query ($filter: SourceFilter) {
      sources(filter: $filter, first: 100) { totalCount nodes { title } } }`;
    const { sources } = await api.read(titles, document, { filter });
    expect(sources.totalCount).toBe(sources.nodes.length);
    return sources.nodes.map(({ title }) => title);
  }

  test("takes outlet, kind and date of publication", async () => {
    expect(await listed({ outlet: entity("star") })).toEqual(["Water over Port Elden"]);
    expect(await listed({ outlet: entity("star"), kinds: ["POST"] })).toEqual([]);
    const { from } = march(5);
    const during = { from, to: march(6).from };
    expect(await listed({ publishedDuring: during })).toEqual(["The flood, told again"]);
    expect(await listed({ publishedDuring: { from: march(4).from, to: from } })).toEqual([
      "Water over Port Elden",
    ]);
  });

  test("of an entity holds those that quote it or speak of it, newest first", async () => {
    const { data } = await api.query(
      `query ($id: ID!) { node(id: $id) { ... on Entity { sources { totalCount nodes { title } } } } }`,
      { id: entity("ivo") },
    );
    expect(data?.node).toEqual({
      sources: {
        totalCount: 2,
        nodes: [{ title: "Water over Port Elden" }, { title: "A letter" }],
      },
    });
  });

  test("is the same page by page, forwards and backwards", async () => {
    const document = `query ($first: Int, $after: Cursor, $last: Int, $before: Cursor) {
      sources(filter: { publishedDuring: { from: "2021-03-01T00:00:00Z", to: "2021-04-01T00:00:00Z" } }
        first: $first, after: $after, last: $last, before: $before) {
        nodes { title } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    const form = z
      .object({ sources: connectionOf(z.object({ title: z.string() })) })
      .transform(({ sources }) => sources);
    const forward = await walk(api, document, form, { size: 1 });
    expect(forward.map(({ title }) => title)).toEqual([
      "The flood, told again",
      "Water over Port Elden",
    ]);
    expect(await walk(api, document, form, { size: 1, backward: true })).toEqual(forward);
  });
});
