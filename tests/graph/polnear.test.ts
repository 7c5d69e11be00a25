import { inspectGraph } from "@sayso/graph";
import { openPolnear } from "@sayso/polnear";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { startTestApi, type TestApi } from "../kit/api.ts";
import { startTestGraph, type TestGraph } from "../kit/graph.ts";
import { connectionOf, walk } from "../kit/pages.ts";
import { findPolnear, needsPolnear } from "../kit/polnear.ts";

const file = findPolnear("dev");

const page = `nodes {
    id saidOn { from } source { publishedOn { from } }
    speakers { mention { text } entity { slug } resolvedBy }
  } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
const from = z.object({ from: z.string() }).nullable();
const statement = z.object({
  id: z.string(),
  saidOn: from,
  source: z.object({ publishedOn: from }),
  speakers: z.array(
    z.object({
      mention: z.object({ text: z.string() }),
      entity: z.object({ slug: z.string() }).nullable(),
      resolvedBy: z.string().nullable(),
    }),
  ),
});
type Statement = z.infer<typeof statement>;

describe.skipIf(file === null)(`PolNeAR's dev part ${needsPolnear}`, () => {
  let tested: TestGraph;
  let api: TestApi;
  let told: string;

  beforeAll(async () => {
    tested = await startTestGraph();
    api = await startTestApi();
    told = (await importDev()).told;
  }, 600_000);

  afterAll(async () => {
    await api.stop();
    await tested.close();
  });

  async function importDev() {
    const { lines, fileName, summary } = openPolnear(file ?? "");
    const { outcome } = await tested.import(lines, { fileName });
    return { outcome, told: summary.lines().join("\n") };
  }

  test("is 84 sources by seven outlets with 2,192 statements", async () => {
    const dataset = z.object({
      sources: z.literal(84),
      outlets: z.literal(7),
      statements: z.literal(2_192),
      unresolvedStatements: z.number(),
    });
    const document = "{ dataset { sources outlets statements unresolvedStatements } }";
    const answer = await api.read(z.object({ dataset }), document);
    const unresolved = countTold("left as mentions") + countTold("not named");
    expect(answer.dataset.unresolvedStatements).toBe(unresolved);
  });

  test("holds each statement by the way in which its speaker was resolved", async () => {
    const form = z.object({ statements: connectionOf(statement) });
    const document = `query ($first: Int, $after: Cursor, $last: Int, $before: Cursor) {
      statements(first: $first, after: $after, last: $last, before: $before) { ${page} }
    }`;
    const all = await walk(
      api,
      document,
      form.transform((answer) => answer.statements),
      {
        size: 100,
      },
    );
    expect(all).toHaveLength(2_192);
    const by = (rule: string | null) =>
      all.filter(({ speakers: [speaker] }) => speaker && speaker.resolvedBy === rule).length;
    expect(by("polnear: full name")).toBe(countTold("named in full"));
    expect(by("polnear: surname")).toBe(countTold("joined to it"));
    expect(by(null)).toBe(countTold("left as mentions"));
    expect(countTold("joined to it")).toBeGreaterThan(400);
  }, 120_000);

  test("gives the most quoted person all statements page by page, both ways, in order", async () => {
    const { slug, statements } = await mostQuoted();
    expect(statements).toBeGreaterThan(100);
    const newest = await saidBy(slug, false);
    expect(new Set(newest.map(({ id }) => id)).size).toBe(statements);
    expect(newest).toHaveLength(statements);
    const days = newest.map(({ saidOn, source }) => saidOn?.from ?? source.publishedOn?.from ?? "");
    expect(days).toEqual(days.toSorted().reverse());
    expect(await saidBy(slug, true)).toEqual(newest);
  }, 120_000);

  test("joins surnames to the most quoted person, and nothing else", async () => {
    const { slug, name } = await mostQuoted();
    const surname = name.split(" ").at(-1) ?? "";
    const speakers = (await saidBy(slug, false)).flatMap((said) => said.speakers);
    const joined = speakers.filter(({ resolvedBy }) => resolvedBy === "polnear: surname");
    expect(joined.length).toBeGreaterThan(50);
    expect(joined.filter(({ mention }) => !mention.text.includes(surname))).toEqual([]);
  }, 60_000);

  test("changes nothing when it is imported again, and leaves the doctor nothing to mend", async () => {
    const before = await tested.contentHash();
    expect((await importDev()).outcome).toBe("nothingNew");
    expect(await tested.contentHash()).toBe(before);
    expect(await inspectGraph(tested.database)).toMatchObject({ total: 0 });
  }, 300_000);

  async function mostQuoted() {
    const node = z.object({
      ...{ slug: z.string(), name: z.string() },
      counts: z.object({ statements: z.number() }),
    });
    const form = z.object({ entities: z.object({ nodes: z.tuple([node]) }) });
    const { entities } = await api.read(
      form,
      `{ entities(filter: {kinds: [PERSON]}, orderBy: MOST_QUOTED, first: 1) {
        nodes { slug name counts { statements } }
      } }`,
    );
    const [{ slug, name, counts }] = entities.nodes;
    return { slug, name, statements: counts.statements };
  }

  function saidBy(slug: string, backward: boolean): Promise<Statement[]> {
    const form = z.object({ entity: z.object({ said: connectionOf(statement) }) });
    const document = `query ($first: Int, $after: Cursor, $last: Int, $before: Cursor) {
      entity(slug: "${slug}") {
        said(first: $first, after: $after, last: $last, before: $before) { ${page} }
      }
    }`;
    const connection = form.transform((answer) => answer.entity.said);
    return walk(api, document, connection, { size: 50, backward });
  }

  /** The number that the summary of the import gives. */
  function countTold(words: string): number {
    const [, count = ""] = new RegExp(`([\\d,]+) +[\\d.]+ % +${words}`).exec(told) ?? [];
    return Number(count.replaceAll(",", ""));
  }
});
