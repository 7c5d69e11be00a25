import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { post, startTestApi, type TestApi } from "../kit/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const search = "query ($text: String!) { search(text: $text) { top { kind } } }";

describe("a text that the database cannot keep is refused", () => {
  test.each([
    ["NUL", "a\0b"],
    ["half of a surrogate pair", "a\ud83d"],
  ])("%s, by variable", async (_name, text) => {
    expect(await api.query(search, { text })).toMatchObject({
      status: 400,
      code: "BAD_USER_INPUT",
    });
  });

  test("NUL, by literal", async () => {
    const answer = await api.query('{ search(text: "a\\u0000b") { top { kind } } }');
    expect(answer).toMatchObject({ status: 400, code: "BAD_USER_INPUT" });
  });

  test("NUL, deep in a filter", async () => {
    const document =
      "query ($filter: StatementFilter) { statements(filter: $filter) { nodes { id } } }";
    const answer = await api.query(document, { filter: { text: "a\0" } });
    expect(answer).toMatchObject({ status: 400, code: "BAD_USER_INPUT" });
  });
});

test("variables that nest without end are refused", async () => {
  const text = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
  const body = `{ "query": ${JSON.stringify(search)}, "variables": { "text": ${text} } }`;
  const answer = await api.send({ ...post({}), body });
  expect(answer).toMatchObject({ status: 400, code: "BAD_USER_INPUT" });
});

const attacks = [
  "x' OR 1=1 //",
  "'}) DETACH DELETE n //",
  "`) DETACH DELETE (n",
  "\\",
  "LOAD CSV FROM 'http://127.0.0.1:9/' AS row RETURN row",
  "/b",
  "a:",
  '"',
  "AND OR (((",
  "tb-*",
  "~ ^ ? + - && || ! { } [ ] :",
  "*",
  "e\u0301 \u202e \u200b \u{1f468}\u200d\u{1f469}",
];

/** Every argument of the schema that takes a text as it comes. */
const texts: [string, string][] = [
  ["search", search],
  ["statements", "query ($text: String!) { statements(filter: { text: $text }) { nodes { id } } }"],
  ["measures", "query ($text: String!) { measures(text: $text) { id } }"],
  ["entity", "query ($text: String!) { entity(slug: $text) { id } }"],
];

describe.each(texts)("the text of %s stays a text", (_field, document) => {
  test.each(attacks)("%j", async (text) => {
    const answer = await api.query(document, { text });
    expect(answer).toMatchObject({ status: 200, errors: undefined });
    expect(JSON.stringify(answer.data)).not.toContain("ent_");
  });
});

test("Cypher as a kind or an order is no value of the enum", async () => {
  const document =
    "query ($kind: EntityKind!) { entities(filter: { kinds: [$kind] }) { nodes { id } } }";
  const answer = await api.query(document, { kind: "Entity) DETACH DELETE (n" });
  expect(answer).toMatchObject({ status: 400, code: "BAD_USER_INPUT" });
});
