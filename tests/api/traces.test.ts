import { idFor } from "@sayso/graph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tellingLines } from "../fixtures/tellings.ts";
import { startTestApi, type TestApi } from "../kit/api.ts";
import { importLines } from "../kit/import-lines.ts";

let api: TestApi;
beforeAll(async () => {
  await importLines(tellingLines);
  api = await startTestApi();
});
afterAll(() => api.stop());

async function trace(key: string, fields: string): Promise<unknown> {
  const { data } = await api.query(
    `query ($id: ID!) { statement(id: $id) { trace { ${fields} } } }`,
    { id: idFor("statement", `tellings/${key}`) },
  );
  return data?.statement;
}

test("a trace leads from the outlet by way of the channel and its owner to speaker and claim", async () => {
  const fields = `sentence hops {
    kind label detail date { from } node { __typename } evidence { role text }
  }`;
  const published = { from: "2021-03-04T00:00:00Z" };
  const said = { from: "2021-03-02T00:00:00Z" };
  expect(await trace("houses", fields)).toEqual({
    trace: {
      sentence:
        "Mara Voss, mayor of Port Elden, said on 2 March 2021 in a video on Elden Voice, Ivo Brandt's channel, as reported by The Elden Star in “Water over Port Elden”: forty houses in Port Elden were lost.",
      hops: [
        {
          kind: "OUTLET",
          label: "The Elden Star",
          detail: null,
          date: published,
          node: { __typename: "Organization" },
          evidence: null,
        },
        {
          kind: "REPORT",
          label: "Water over Port Elden",
          detail: null,
          date: published,
          node: { __typename: "Source" },
          evidence: null,
        },
        {
          kind: "CHANNEL",
          label: "Elden Voice",
          detail: "in a video",
          date: said,
          node: { __typename: "Channel" },
          evidence: { role: "CHANNEL", text: "Elden Voice" },
        },
        {
          kind: "CHANNEL_OWNER",
          label: "Ivo Brandt",
          detail: null,
          date: null,
          node: { __typename: "Person" },
          evidence: null,
        },
        {
          kind: "SPEAKER",
          label: "Mara Voss",
          detail: "mayor of Port Elden",
          date: said,
          node: { __typename: "Person" },
          evidence: { role: "SOURCE", text: "Mara Voss" },
        },
        {
          kind: "CLAIM",
          label: "Forty houses in Port Elden were lost.",
          detail: null,
          date: null,
          node: { __typename: "Claim" },
          evidence: { role: "CONTENT", text: "forty houses were lost" },
        },
      ],
    },
  });
});

test("a statement that is passed on keeps its first speaker, seen from either end", async () => {
  const sentence =
    "Ivo Brandt said, as passed on by North Agency, as reported by The Elden Star in “Water over Port Elden”, published on 4 March 2021: the harbour of Port Elden is closed.";
  const hops = [
    { kind: "OUTLET", label: "The Elden Star" },
    { kind: "REPORT", label: "Water over Port Elden" },
    { kind: "RELAY", label: "North Agency" },
    { kind: "SPEAKER", label: "Ivo Brandt" },
    { kind: "CLAIM", label: "The harbour of Port Elden is closed." },
  ];
  expect(await trace("outer", "sentence hops { kind label }")).toEqual({
    trace: { sentence, hops },
  });
  expect(await trace("inner", "sentence hops { kind label }")).toEqual({
    trace: { sentence, hops },
  });
});

test("what is not known is there without a label, and nothing is made up", async () => {
  expect(await trace("bridge", "hops { kind label node { id } }")).toMatchObject({
    trace: { hops: [{}, {}, { kind: "SPEAKER", label: "Officials", node: null }, {}] },
  });
  expect(await trace("rose", "hops { kind label node { id } }")).toMatchObject({
    trace: { hops: [{}, {}, { kind: "SPEAKER", label: null, node: null }, {}] },
  });
  expect(await trace("falling", "hops { kind label node { id } }")).toMatchObject({
    trace: { hops: [{ kind: "OUTLET", label: null, node: null }, {}, {}, {}] },
  });
});
