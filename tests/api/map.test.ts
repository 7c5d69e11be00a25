import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { evidenceLines } from "../fixtures/evidence.ts";
import { startTestApi, type TestApi } from "../kit/api.ts";
import { importLines } from "../kit/import-lines.ts";
import { importSample } from "../kit/sample.ts";

let api: TestApi;
beforeAll(async () => {
  await importSample();
  await importLines(evidenceLines);
  api = await startTestApi();
});
afterAll(() => api.stop());

const named = z.object({ slug: z.string() });
const map = z.object({
  map: z.object({
    markCount: z.number(),
    unplacedCount: z.number(),
    unplaced: z.array(named),
    marks: z.array(
      z.object({
        entity: named.extend({ kind: z.string() }),
        place: named.extend({ location: z.object({ latitude: z.number() }) }),
        relation: z.object({ type: z.string(), status: z.string() }).nullable(),
        statementCount: z.number(),
      }),
    ),
  }),
});
const fields = `markCount unplacedCount unplaced { slug } marks {
  entity { slug kind } place { slug ... on Place { location { latitude } } }
  relation { type status } statementCount(filter: $filter)
}`;
const document = `query ($kinds: [EntityKind!], $limit: Int, $filter: StatementFilter) {
  map(kinds: $kinds, limit: $limit) { ${fields} }
}`;

async function ask(variables: Record<string, unknown> = {}) {
  return (await api.read(map, document, variables)).map;
}

describe("the map", () => {
  test("has places where they lie, and events where they happened, most spoken of first", async () => {
    const { marks, markCount } = await ask();
    expect(marks).toHaveLength(markCount);
    expect(marks[0]).toMatchObject({
      entity: { slug: "kursk-region", kind: "PLACE" },
      place: { slug: "kursk-region", location: { latitude: 51.7 } },
      relation: null,
    });
    expect(marks.find(({ entity }) => entity.slug === "kursk-incursion")).toMatchObject({
      place: { slug: "kursk-region" },
      relation: { type: "HAPPENED_IN", status: "SUPPORTED" },
    });
    const counts = marks.map(({ statementCount }) => statementCount);
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
  });

  test("names what has no place on it", async () => {
    const { unplaced, unplacedCount, marks } = await ask();
    const slugs = unplaced.map(({ slug }) => slug);
    expect(slugs).toContain("fire-in-port-alder");
    expect(slugs).toContain("kursk-meeting-2024-08-12");
    expect(slugs).toHaveLength(unplacedCount);
    expect(marks.filter(({ entity }) => slugs.includes(entity.slug))).toEqual([]);
  });

  test("is narrowed to a kind and to the most spoken of, and counts all the same", async () => {
    const { marks, markCount } = await ask({ kinds: ["EVENT"], limit: 2 });
    expect(marks.map(({ entity }) => entity.kind)).toEqual(["EVENT", "EVENT"]);
    expect(markCount).toBe(3);
    expect(await ask({ kinds: ["PERSON"] })).toMatchObject({ markCount: 0, unplacedCount: 0 });
  });

  test("counts the statements that match a filter, and none that do not", async () => {
    const all = await ask();
    const some = await ask({ filter: { saidDuring: { from: "2024-08-14T00:00:00Z" } } });
    const countOf = ({ marks }: typeof all, slug: string) =>
      marks.find(({ entity }) => entity.slug === slug)?.statementCount ?? -1;
    expect(countOf(some, "kursk-region")).toBeGreaterThan(0);
    expect(countOf(some, "kursk-region")).toBeLessThan(countOf(all, "kursk-region"));
    expect(countOf(some, "port-alder")).toBe(0);
  });

  test("refuses a limit that is none", async () => {
    const { errors } = await api.query("{ map(limit: 0) { markCount } }");
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", field: "limit" });
  });
});
