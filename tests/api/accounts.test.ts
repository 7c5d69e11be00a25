import { idFor } from "@sayso/graph";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { evidenceLines } from "../fixtures/evidence.ts";
import { retractionLines } from "../fixtures/retraction.ts";
import { startTestApi, type TestApi } from "../kit/api.ts";
import { importLines } from "../kit/import-lines.ts";

const ships = idFor("measure", "evidence/ships");
const port = idFor("entity", "evidence/port");

let api: TestApi;
beforeAll(async () => {
  await importLines(evidenceLines);
  await importLines(retractionLines);
  api = await startTestApi();
});
afterAll(() => api.stop());

test("accounts tell who gave which figure when, oldest first; a denial gives none", async () => {
  const { data } = await api.query(
    `query ($measure: ID!) {
      accounts(measure: $measure) {
        figure { min max unit } claim { text } statement { speakers { mention { text } } }
        saidOn { from } date { from }
      }
    }`,
    { measure: ships },
  );
  const twelve = {
    figure: { min: 12, max: 12, unit: "ship" },
    claim: { text: "Twelve ships lie in Port Alder." },
    date: { from: "2024-05-01T00:00:00Z" },
  };
  const by = (text: string) => ({ speakers: [{ mention: { text } }] });
  expect(data?.accounts).toEqual([
    { ...twelve, statement: by("Anna Ferry"), saidOn: { from: "2024-05-01T00:00:00Z" } },
    { ...twelve, statement: by("Anna Ferry"), saidOn: { from: "2024-05-01T00:00:00Z" } },
    {
      figure: { min: 20, max: 20, unit: "ship" },
      claim: { text: "Twenty ships lie in Port Alder." },
      statement: by("Boris Quay"),
      saidOn: { from: "2024-05-03T00:00:00Z" },
      date: null,
    },
    // Not dated: placed by its source, which was published on 5 May.
    { ...twelve, statement: by("A guard"), saidOn: null },
  ]);
});

test("a measure tells what it is about and how many figures it has", async () => {
  const { data } = await api.query(
    "query ($id: ID!) { measure(id: $id) { label dimension figureCount about { name } } }",
    { id: ships },
  );
  expect(data?.measure).toEqual({
    label: "Ships in Port Alder",
    dimension: "count",
    figureCount: 2,
    about: [{ name: "Port Alder" }, { name: "Harbour Guard" }],
  });
});

test("a measure tells from which figure to which its figures go, in each unit", async () => {
  const { data } = await api.query(
    `query ($id: ID!) {
      measure(id: $id) { spreads { unit figureCount lowest { min } highest { max } } }
    }`,
    { id: ships },
  );
  expect(data?.measure).toEqual({
    spreads: [{ unit: "ship", figureCount: 2, lowest: { min: 12 }, highest: { max: 20 } }],
  });
});

test("an account tells where its own speaker denied it later, and no denial by others", async () => {
  const { data } = await api.query(
    `query ($measure: ID!) {
      accounts(measure: $measure) {
        statement { passage { text } }
        retractedIn { stance passage { text } }
      }
    }`,
    { measure: idFor("measure", "retraction/barrels") },
  );
  const told = (text: string) => ({ passage: { text } });
  expect(data?.accounts).toEqual([
    {
      statement: told("counted forty barrels"),
      retractedIn: [{ stance: "DENIES", ...told("denied it on Friday") }],
    },
    { statement: told("counted as many"), retractedIn: [] },
  ]);
});

describe("measures are found", () => {
  const form = z.object({ measures: z.array(z.object({ label: z.string() })) });
  const found = async (args: string) =>
    (await api.read(form, `{ measures(${args}) { label } }`)).measures.map(({ label }) => label);

  test.each([
    `text: "ships in port alder"`,
    `text: "ALDER ships"`,
    `text: "shíp ald"`,
    `text: "port ships", about: "${port}"`,
    `about: "${port}"`,
    `about: "${port}", disputed: true`,
    `text: "alder", disputed: true, first: 1`,
  ])("by %s", async (args) => {
    expect(await found(args)).toEqual(["Ships in Port Alder"]);
  });

  test.each([
    `text: "alder whales"`,
    `text: "hips in port alder"`,
    `about: "${idFor("entity", "evidence/fire")}"`,
    `about: "${idFor("entity", "nobody")}"`,
  ])("not by %s", async (args) => {
    expect(await found(args)).toEqual([]);
  });

  test.each([
    [`first: 0`, "first"],
    [`first: 101`, "first"],
    [`about: "ent_x"`, "about"],
    [`about: "${ships}"`, "about"],
  ])("%s is refused", async (args, field) => {
    const answer = await api.query(`{ measures(${args}) { label } }`);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", field });
  });
});

test("an unknown measure is null and has no accounts; a malformed id is refused", async () => {
  const document =
    "query ($id: ID!) { measure(id: $id) { id } accounts(measure: $id) { date { from } } }";
  const unknown = await api.query(document, { id: idFor("measure", "none") });
  expect(unknown.data).toEqual({ measure: null, accounts: [] });
  expect((await api.query(document, { id: "msr" })).code).toBe("BAD_USER_INPUT");
});

test("many accounts cost one round trip for each kind of thing they name", async () => {
  await api.query(
    `query ($measure: ID!) {
      accounts(measure: $measure) { figure { measure { label } } claim { text } statement { id } }
    }`,
    { measure: ships },
  );
  expect(
    api.requests
      .at(-1)
      ?.roundTrips.map(({ name }) => name)
      .sort(),
  ).toEqual([
    "accountsOfMeasure",
    "claimsByIds",
    "figuresByIds",
    "measuresByIds",
    "statementsByIds",
  ]);
});
