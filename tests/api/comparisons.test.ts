import { idFor } from "@sayso/graph";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { evidenceLines } from "../fixtures/evidence.ts";
import { startTestApi, type TestApi } from "../kit/api.ts";
import { importLines } from "../kit/import-lines.ts";
import { connectionOf, walk } from "../kit/pages.ts";

const anna = idFor("entity", "evidence/anna");
const boris = idFor("entity", "evidence/boris");
const guard = idFor("entity", "evidence/guard");
const port = idFor("entity", "evidence/port");

let api: TestApi;
beforeAll(async () => {
  await importLines(evidenceLines);
  api = await startTestApi();
});
afterAll(() => api.stop());

const said = z.array(z.object({ stance: z.string(), claim: z.object({ text: z.string() }) }));
const row = z.object({
  outcome: z.string(),
  ground: z.string(),
  measure: z.object({ label: z.string() }).nullable(),
  left: said,
  right: said,
  leftCount: z.int(),
  rightCount: z.int(),
});
const rowFields = `outcome ground measure { label } leftCount rightCount
  left { stance claim { text } } right { stance claim { text } }`;
const form = z.object({
  comparison: z.object({
    leftCount: z.int(),
    rightCount: z.int(),
    exhaustive: z.boolean(),
    rows: z.object({ nodes: z.array(row), totalCount: z.int() }),
  }),
});

async function compare(args: string, rowArgs = "first: 100") {
  const { comparison } = await api.read(
    form,
    `{ comparison(${args}) { leftCount rightCount exhaustive
      rows(${rowArgs}) { totalCount nodes { ${rowFields} } } } }`,
  );
  return comparison;
}

const both = `left: "${anna}", right: "${boris}"`;
const words = (rows: readonly z.infer<typeof row>[]) =>
  rows.map(({ outcome, ground }) => `${outcome} ${ground}`);

describe("two speakers side by side", () => {
  test("differ where one denies what the other affirms, and where their claims contradict", async () => {
    const { rows, leftCount, rightCount, exhaustive } = await compare(`${both}, about: "${port}"`);
    expect([leftCount, rightCount, exhaustive]).toEqual([2, 3, true]);
    const twelve = { claim: { text: "Twelve ships lie in Port Alder." } };
    const twenty = { claim: { text: "Twenty ships lie in Port Alder." } };
    const base = { outcome: "DIFFERENCE", measure: null, leftCount: 2 };
    const affirmed = { ...twelve, stance: "AFFIRMS" };
    expect(rows.nodes).toEqual([
      {
        ...{ ...base, ground: "CLAIM", rightCount: 2, left: [affirmed, affirmed] },
        right: [
          { ...twelve, stance: "DENIES" },
          { ...twelve, stance: "QUESTIONS" },
        ],
      },
      {
        ...{ ...base, ground: "CONTRADICTING_CLAIMS", rightCount: 1, left: [affirmed, affirmed] },
        right: [{ ...twenty, stance: "AFFIRMS" }],
      },
    ]);
  });

  test("are seen from the other side when they are swapped", async () => {
    const { rows } = await compare(`left: "${boris}", right: "${anna}", about: "${port}"`);
    expect(rows.nodes[0]?.left.map(({ stance }) => stance)).toEqual(["DENIES", "QUESTIONS"]);
  });

  test("are compared on everything without a subject, and on words alone", async () => {
    expect((await compare(both)).rows.totalCount).toBe(4);
    const { rows } = await compare(`${both}, text: "harbour GUARD"`);
    expect(words(rows.nodes)).toEqual(["DIFFERENCE CLAIM", "DIFFERENCE CLAIM"]);
    expect((await compare(`${both}, text: "harbour", about: "${port}"`)).rows.nodes).toEqual([]);
  });

  test("silence is told by whose it is, and never counted as agreement", async () => {
    const { rows } = await compare(`${both}, text: "twenty"`);
    expect(words(rows.nodes)).toEqual(["ONLY_RIGHT CLAIM"]);
    expect(rows.nodes[0]).toMatchObject({ left: [], leftCount: 0, rightCount: 1 });
    expect((await compare(`${both}, text: "twenty"`, "outcomes: [AGREEMENT]")).rows).toEqual({
      nodes: [],
      totalCount: 0,
    });
  });

  test.each([false, true])("rows are paged without loss (backward: %s)", async (backward) => {
    const whole = (await compare(both)).rows.nodes;
    const found = await walk(
      api,
      `query ($first: Int, $after: Cursor, $last: Int, $before: Cursor) {
        comparison(${both}) { rows(first: $first, after: $after, last: $last, before: $before) {
          nodes { ${rowFields} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`,
      z
        .object({ comparison: z.object({ rows: connectionOf(row) }) })
        .transform((data) => data.comparison.rows),
      { size: 1, backward },
    );
    expect(found).toEqual(whole);
  });

  test("are null where one is unknown, and refused where they are one", async () => {
    const document =
      "query ($left: ID!, $right: ID!) { comparison(left: $left, right: $right) { leftCount } }";
    const nobody = idFor("entity", "nobody");
    expect((await api.query(document, { left: anna, right: nobody })).data).toEqual({
      comparison: null,
    });
    const same = await api.query(document, { left: anna, right: anna });
    expect(same.errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", field: "right" });
    expect((await api.query(document, { left: anna, right: "ent_x" })).code).toBe("BAD_USER_INPUT");
  });
});

test("several sections of a comparison are read as one", async () => {
  await api.query(
    `{ comparison(${both}) { leftCount
      a: rows(outcomes: [DIFFERENCE]) { totalCount nodes { left { id } right { id } } }
      b: rows(outcomes: [ONLY_LEFT, ONLY_RIGHT]) { totalCount nodes { left { id } right { id } } } } }`,
  );
  expect(
    api.requests
      .at(-1)
      ?.roundTrips.map(({ name }) => name)
      .sort(),
  ).toEqual([
    "comparedStatements",
    "entitiesByIds",
    "statementsByIds",
    "statementsBySpeakerNewestFirst",
  ]);
});

test("common subjects are those of which both speak, with how much each says", async () => {
  const { data } = await api.query(
    `{ commonSubjects(${both}) { totalCount nodes { leftCount rightCount entity { name } } } }`,
  );
  expect(data?.commonSubjects).toEqual({
    totalCount: 2,
    nodes: [
      { leftCount: 4, rightCount: 4, entity: { name: "Harbour Guard" } },
      { leftCount: 2, rightCount: 3, entity: { name: "Port Alder" } },
    ],
  });
});

test("comparable speakers are those who speak of the same", async () => {
  const ask = async (args: string) =>
    (
      await api.query(
        `{ comparableSpeakers(${args}) { subjectCount statementCount entity { name } } }`,
      )
    ).data?.comparableSpeakers;
  const entity = { name: "Boris Quay" };
  expect(await ask(`to: "${anna}"`)).toEqual([{ subjectCount: 2, statementCount: 7, entity }]);
  expect(await ask(`to: "${anna}", about: "${port}"`)).toEqual([
    { subjectCount: 1, statementCount: 3, entity },
  ]);
  expect(await ask(`to: "${guard}"`)).toEqual([]);
});
