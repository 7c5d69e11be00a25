import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, post, startTestApi, type TestApi } from "../kit/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const json = { "content-type": "application/json" };
const good = { ...post({ query: "{ __typename }" }), headers: json };

function withBody(
  body: RequestInit["body"] & {},
  headers: Record<string, string> = json,
): RequestInit {
  return { method: "POST", body, headers };
}

function expectRefusal(answer: Answer, status: number, code: string): void {
  expect({ status: answer.status, code: answer.code }).toEqual({ status, code });
  expect(answer.headers.get("content-type")).toMatch(/^application\/json/);
  expect(answer.headers.get("x-request-id")).toBe(answer.errors?.[0]?.extensions.requestId);
  expect(answer.text).not.toMatch(/node_modules|\.ts:|at \w+ \(|MATCH|Neo4j|<html/i);
}

describe("a request that is refused gets its status, its code and JSON", () => {
  test.each<[string, RequestInit, number, string]>([
    ["broken JSON", withBody('{"query":'), 400, "BAD_REQUEST"],
    ["null", withBody("null"), 400, "BAD_REQUEST"],
    ["a string", withBody('"x"'), 400, "BAD_REQUEST"],
    ["an empty object", withBody("{}"), 400, "BAD_REQUEST"],
    ["an empty body", { method: "POST", headers: json }, 400, "BAD_REQUEST"],
    ["bytes that are not UTF-8", withBody(Buffer.from([0x22, 0xff, 0x22])), 400, "BAD_REQUEST"],
    ["ten requests at once", post(Array(10).fill({ query: "{__typename}" })), 400, "BAD_REQUEST"],
    ["a query that is no text", post({ query: 7 }), 400, "BAD_REQUEST"],
    ["variables that are a text", post({ query: "{a}", variables: "{}" }), 400, "BAD_REQUEST"],
    [
      "a persisted query",
      post({ extensions: { persistedQuery: { version: 1 } } }),
      400,
      "BAD_REQUEST",
    ],
    ["no document", post({ query: "" }), 400, "BAD_REQUEST"],
    ["half a document", post({ query: "{" }), 400, "GRAPHQL_PARSE_FAILED"],
    [
      "two operations and no name",
      post({ query: "query A{a:__typename} query B{b:__typename}" }),
      400,
      "BAD_REQUEST",
    ],
    [
      "an unknown operation",
      post({ query: "query A{__typename}", operationName: "B" }),
      400,
      "BAD_REQUEST",
    ],
    ["plain text", withBody("{}", { "content-type": "text/plain" }), 415, "UNSUPPORTED_MEDIA_TYPE"],
    ["a form", withBody(new URLSearchParams({ query: "{a}" }), {}), 415, "UNSUPPORTED_MEDIA_TYPE"],
    ["a multipart form", withBody(new FormData(), {}), 415, "UNSUPPORTED_MEDIA_TYPE"],
    ["no content type", withBody(Buffer.from("{}"), {}), 415, "UNSUPPORTED_MEDIA_TYPE"],
    [
      "another charset",
      withBody("{}", { "content-type": "application/json; charset=latin1" }),
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    [
      "a compressed body",
      withBody("{}", { ...json, "content-encoding": "gzip" }),
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    ["a body over the limit", post({ query: "x".repeat(300_000) }), 413, "PAYLOAD_TOO_LARGE"],
    ["PUT", { method: "PUT" }, 405, "METHOD_NOT_ALLOWED"],
    ["DELETE", { method: "DELETE" }, 405, "METHOD_NOT_ALLOWED"],
    ["OPTIONS", { method: "OPTIONS" }, 405, "METHOD_NOT_ALLOWED"],
    [
      "an answer as XML",
      { ...good, headers: { ...json, accept: "text/xml" } },
      406,
      "NOT_ACCEPTABLE",
    ],
    ["a GET that a page of another site could send", { method: "GET" }, 400, "BAD_REQUEST"],
  ])("%s", async (_name, init, status, code) => {
    expectRefusal(await api.send(init), status, code);
    expect((await api.send(good)).status).toBe(200);
  });

  test("an address that there is not", async () => {
    expectRefusal(await api.send({ method: "GET" }, "/"), 404, "NOT_FOUND");
  });

  test("TRACE, and the methods that are allowed are named", async () => {
    const { status, allow } = await new Promise<{ status?: number; allow?: string }>((resolve) => {
      request(`${api.url}/graphql`, { method: "TRACE" }, (response) => {
        response.resume();
        resolve({ status: response.statusCode ?? 0, allow: response.headers.allow ?? "" });
      }).end();
    });
    expect({ status, allow }).toEqual({ status: 405, allow: "GET, POST" });
  });
});

test("a query by GET is answered when it carries the header that other sites cannot send", async () => {
  const init = { headers: { "apollo-require-preflight": "1" } };
  const answer = await api.send(init, `/graphql?query=${encodeURIComponent("{ __typename }")}`);
  expect(answer.data).toEqual({ __typename: "Query" });
});

test("every answer forbids to be kept, framed, run or guessed at", async () => {
  const answers = await Promise.all([
    api.send(good),
    api.send(post(null)),
    api.send({ method: "PUT" }),
    api.send({ method: "GET" }, "/nowhere"),
  ]);
  for (const { headers } of answers) {
    expect(Object.fromEntries(headers)).toMatchObject({
      "cache-control": "no-store",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    });
    expect(headers.has("x-powered-by")).toBe(false);
  }
});

describe("a request id", () => {
  test("is taken from the client and given back", async () => {
    const answer = await api.send({
      ...good,
      headers: { ...json, "x-request-id": "trace-7.a" },
    });
    expect(answer.headers.get("x-request-id")).toBe("trace-7.a");
    expect((await api.requestOf(answer)).requestId).toBe("trace-7.a");
  });

  test.each(["a b", 'x","level":60', "a".repeat(65)])("%j is replaced", async (id) => {
    const answer = await api.send({ ...good, headers: { ...json, "x-request-id": id } });
    expect(answer.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });
});
