import { DatabaseUnavailable, type Graph, QueryTimedOut } from "@sayso/graph";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { post, startTestApi, type TestApi } from "../kit/api.ts";

const faults: Record<string, () => Error> = {
  secret: () => new Error("MATCH (n) failed in /srv/sayso/graph.ts with password hunter2"),
  gone: () => new DatabaseUnavailable("bolt://10.0.0.1"),
  slow: () => new QueryTimedOut("MATCH (n)"),
};

/** The same graph, in which looking up certain slugs fails. */
function withFaults(graph: Graph): Graph {
  return {
    ...graph,
    observed: (onRoundTrip, signal) => withFaults(graph.observed(onRoundTrip, signal)),
    entities: {
      ...graph.entities,
      findEntityBySlug: async (slug) => {
        const fault = faults[slug];
        if (fault) throw fault();
        return graph.entities.findEntityBySlug(slug);
      },
    },
  };
}

let api: TestApi;
let closed: TestApi;
beforeAll(async () => {
  api = await startTestApi({ alter: withFaults });
  closed = await startTestApi({ introspection: false });
});
afterAll(async () => {
  await api.stop();
  await closed.stop();
});

const entity = (slug: string) =>
  api.query("query ($slug: String!) { entity(slug: $slug) { id } }", { slug });

describe("an error tells its code and nothing of the inside", () => {
  test("one that nobody foresaw is logged under the request id, and only there", async () => {
    const answer = await entity("secret");
    expect(answer).toMatchObject({
      status: 500,
      code: "INTERNAL_SERVER_ERROR",
      data: { entity: null },
    });
    expect(answer.text).not.toMatch(/MATCH|srv|hunter2|graph\.ts/);
    const id = answer.headers.get("x-request-id") ?? "";
    const line = api.log.find((one) => one.includes(id));
    expect(line).toContain("hunter2");
    expect(line).toContain('"stack"');
  });

  test.each([
    ["gone", 503, "SERVICE_UNAVAILABLE"],
    ["slow", 504, "TIMEOUT"],
  ])("a database that is %s", async (slug, status, code) => {
    const answer = await entity(slug);
    expect(answer).toMatchObject({ status, code });
    expect(answer.text).not.toMatch(/bolt|MATCH/);
  });

  test("what could be answered beside an error is answered", async () => {
    const answer = await api.query('{ __typename entity(slug: "secret") { id } }');
    expect(answer).toMatchObject({
      status: 200,
      code: "INTERNAL_SERVER_ERROR",
      data: { __typename: "Query", entity: null },
    });
  });
});

describe("names of the schema are not given away", () => {
  test.each<[string, string, Record<string, unknown>?]>([
    ["a field", "{ entitty { id } }"],
    ["a field of an interface", '{ entity(slug: "a") { sayd { nodes { id } } } }'],
    ["a field of one type only", '{ entity(slug: "a") { operatedBy { id } } }'],
    ["an argument", '{ entity(slugg: "a") { id } }'],
    ["a type", "{ __typename } fragment F on Persn { id }"],
    ["a type of a variable", "query ($a: StatementFilte) { __typename }"],
    ["a directive", "{ __typename @skipp(if: true) }"],
    ["an enum value", "{ entities(orderBy: NAMES) { nodes { id } } }"],
    ["an input field", '{ statements(filter: { speakr: "a" }) { nodes { id } } }'],
    [
      "an enum value, by variable",
      "query ($a: EntityOrder) { entities(orderBy: $a) { nodes { id } } }",
      { a: "NAMES" },
    ],
    [
      "an input field, by variable",
      "query ($a: StatementFilter) { statements(filter: $a) { nodes { id } } }",
      { a: { speakr: "a" } },
    ],
  ])("%s", async (_name, document, variables) => {
    const answer = await closed.query(document, variables);
    expect(answer.status).toBe(400);
    expect(answer.text).not.toMatch(/did you mean/i);
  });

  test("introspection can be switched off", async () => {
    const answer = await closed.query("{ __schema { types { name } } }");
    expect(answer).toMatchObject({ status: 400, code: "INTROSPECTION_DISABLED" });
    expect(answer.text).not.toContain("Apollo");
    expect((await closed.query("{ __typename }")).status).toBe(200);
  });
});

describe("the line of a request", () => {
  test("holds id, operation, times, round trips, status and codes, but no variable", async () => {
    const document = "query Who($slug: String!) { entity(slug: $slug) { name } }";
    const summary = await api.requestOf(await api.query(document, { slug: "somebody-secret" }));
    expect(summary).toMatchObject({
      method: "POST",
      operation: "Who",
      status: 200,
      codes: [],
      clientLeft: false,
    });
    expect(summary.roundTrips.map((trip) => trip.name)).toEqual(["entityBySlug"]);
    expect(summary.databaseMs).toBeGreaterThan(0);
    expect(JSON.stringify(summary) + api.log.join()).not.toContain("somebody-secret");
  });

  test("cannot be forged by the name of an operation", async () => {
    const operationName = 'A\n{"level":60,"msg":"forged"}';
    const answer = await api.send(post({ query: "query A { __typename }", operationName }));
    const summary = await api.requestOf(answer);
    expect(summary).toMatchObject({ operation: null, codes: ["BAD_REQUEST"] });
    expect(JSON.stringify(summary) + api.log.join()).not.toContain("forged");
  });
});
