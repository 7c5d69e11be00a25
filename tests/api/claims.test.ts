import { idFor } from "@sayso/graph";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { evidenceLines } from "../fixtures/evidence.ts";
import { startTestApi, type TestApi } from "../kit/api.ts";
import { importLines } from "../kit/import-lines.ts";

const twelve = idFor("claim", "evidence/ships-12");
const twenty = idFor("claim", "evidence/ships-20");

const originOfTelling = z.object({
  origin: z.object({ key: z.string(), known: z.boolean() }),
  passage: z.object({ text: z.string() }),
});

let api: TestApi;
beforeAll(async () => {
  await importLines(evidenceLines);
  api = await startTestApi();
});
afterAll(() => api.stop());

async function claim(id: string, fields: string): Promise<unknown> {
  const { data } = await api.query(`query ($id: ID!) { claim(id: $id) { ${fields} } }`, { id });
  return data?.claim;
}

test("a claim has its text, its date, its subjects in order and its figures", async () => {
  const fields = `text date { from precision } about { name } statementCount
    figures { min max unit qualifier date { from } measure { label } claim { id } }`;
  expect(await claim(twelve, fields)).toEqual({
    text: "Twelve ships lie in Port Alder.",
    date: { from: "2024-05-01T00:00:00Z", precision: "DAY" },
    about: [{ name: "Port Alder" }, { name: "Harbour Guard" }],
    statementCount: 5,
    figures: [
      {
        min: 12,
        max: 12,
        unit: "ship",
        qualifier: "EXACT",
        date: null,
        measure: { label: "Ships in Port Alder" },
        claim: { id: twelve },
      },
    ],
  });
});

describe("origins are counted, not tellings", () => {
  test("a speaker who repeats it on one day is one origin, an unnamed one makes it a range", async () => {
    // Known: Anna's day, Boris's denial, Boris's question. The guard may be one of them.
    expect(await claim(twelve, "origins { min max }")).toEqual({ origins: { min: 3, max: 4 } });
  });

  test("tellings of one origin have the same key, and an unnamed speaker's is not known", async () => {
    const fields =
      "statements(orderBy: OLDEST) { nodes { origin { key known } passage { text } } }";
    const form = z.object({ statements: z.object({ nodes: z.array(originOfTelling) }) });
    const { statements } = form.parse(await claim(twelve, fields));
    const origin = (words: string) =>
      statements.nodes.find(({ passage }) => passage.text.startsWith(words))?.origin;
    expect(new Set(statements.nodes.map((telling) => telling.origin.key)).size).toBe(4);
    expect(origin("Anna Ferry repeated")).toEqual(origin("Anna Ferry said"));
    expect(origin("Boris Quay denied")?.key).not.toBe(origin("Boris Quay asked")?.key);
    expect(origin("A guard")?.known).toBe(false);
    expect(statements.nodes.filter((telling) => telling.origin.known)).toHaveLength(4);
  });

  test("one known telling is one origin", async () => {
    expect(await claim(twenty, "origins { min max }")).toEqual({ origins: { min: 1, max: 1 } });
  });
});

test("stances say who affirms, who denies and who asks, and how many are not resolved", async () => {
  const fields = "stances { stance statementCount unresolvedCount speakers { name } }";
  expect(await claim(twelve, fields)).toEqual({
    stances: [
      {
        stance: "AFFIRMS",
        statementCount: 3,
        unresolvedCount: 1,
        speakers: [{ name: "Anna Ferry" }],
      },
      {
        stance: "DENIES",
        statementCount: 1,
        unresolvedCount: 0,
        speakers: [{ name: "Boris Quay" }],
      },
      {
        stance: "QUESTIONS",
        statementCount: 1,
        unresolvedCount: 0,
        speakers: [{ name: "Boris Quay" }],
      },
    ],
  });
});

describe("claims stand to each other", () => {
  const fields =
    "contradicts { id } updates { id } updatedBy { id } supports { id } disputes { id }";

  test("a contradiction given on one side is read on both, an update one way", async () => {
    expect(await claim(twenty, fields)).toEqual({
      contradicts: [{ id: twelve }],
      updates: [{ id: twelve }],
      updatedBy: [],
      supports: [],
      disputes: [],
    });
    expect(await claim(twelve, fields)).toEqual({
      contradicts: [{ id: twenty }],
      updates: [],
      updatedBy: [{ id: twenty }],
      supports: [],
      disputes: [],
    });
  });

  test("a claim is evidence for one relation and against another", async () => {
    const ofRelations = "supports { type object { name } } disputes { type object { name } }";
    expect(await claim(idFor("claim", "evidence/guard-left"), ofRelations)).toEqual({
      supports: [],
      disputes: [{ type: "CONTROLS", object: { name: "Port Alder" } }],
    });
    expect(await claim(idFor("claim", "evidence/wire-is-annas"), ofRelations)).toEqual({
      supports: [{ type: "OPERATED_BY", object: { name: "Anna Ferry" } }],
      disputes: [],
    });
  });
});

describe("an id that names no claim", () => {
  test("is null where it is well formed", async () => {
    expect(await claim(idFor("claim", "nobody said this"), "id")).toBeNull();
  });

  test.each(["nonsense", "clm_ABC", idFor("entity", "evidence/anna")])(
    "is refused where it is %s",
    async (id) => {
      const answer = await api.query("query ($id: ID!) { claim(id: $id) { id } }", { id });
      expect(answer.code).toBe("BAD_USER_INPUT");
    },
  );
});

test("the parts of several claims come in one round trip for each kind of thing", async () => {
  await api.query(
    `query ($one: ID!, $other: ID!) {
      one: claim(id: $one) { ...parts }
      other: claim(id: $other) { ...parts }
    }
    fragment parts on Claim {
      about { name } figures { measure { label } } origins { min } stances { stance }
      contradicts { id } updates { id } updatedBy { id } supports { id } disputes { id }
    }`,
    { one: twelve, other: twenty },
  );
  expect(
    api.requests
      .at(-1)
      ?.roundTrips.map(({ name }) => name)
      .sort(),
  ).toEqual([
    "claimsByIds",
    "entitiesByIds",
    "measuresByIds",
    "originsOfClaims",
    "stancesOfClaims",
    "tiesOfClaims",
  ]);
});
