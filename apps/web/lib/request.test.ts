import { createServer, type RequestListener, type Server } from "node:http";
import { afterEach, expect, it } from "vitest";
import { TypedDocumentString } from "../generated/graphql.ts";
import { request } from "./request.ts";

const document = new TypedDocumentString<{ answer: number }, { text: string }>(
  "query Q { answer }",
);
let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Asks a server on this machine that answers as `listener` says. */
async function ask(listener: RequestListener, timeoutMs = 5_000) {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((ready) => started.listen(0, "127.0.0.1", ready));
  const address = started.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return request(document, { text: "x" }, { address: `http://127.0.0.1:${port}`, timeoutMs });
}

const answer = (status: number, body: unknown): RequestListener => {
  return (_, response) => {
    response.writeHead(status, { "content-type": "application/json", "x-request-id": "r1" });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  };
};

it("an answer is its data", async () => {
  const result = await ask(answer(200, { data: { answer: 42 } }));
  expect(result).toEqual({ ok: true, data: { answer: 42 } });
});

it("the query and its variables are sent", async () => {
  let sent = "";
  await ask(async (incoming, response) => {
    for await (const piece of incoming) sent += piece;
    answer(200, { data: { answer: 1 } })(incoming, response);
  });
  expect(JSON.parse(sent)).toEqual({ query: "query Q { answer }", variables: { text: "x" } });
});

it("a refusal has its code, its words and the id of the request", async () => {
  const refusal = { message: "No such list.", extensions: { code: "INVALID_CURSOR" } };
  expect(await ask(answer(400, { errors: [refusal] }))).toEqual({
    ok: false,
    kind: "refused",
    code: "INVALID_CURSOR",
    message: "No such list.",
    requestId: "r1",
  });
});

it("an API that is not ready, answers no JSON or no data is unavailable", async () => {
  const notReady = { message: "Later.", extensions: { code: "SERVICE_UNAVAILABLE" } };
  for (const listener of [
    answer(503, { errors: [notReady] }),
    answer(502, "<html>"),
    answer(200, {}),
  ]) {
    expect(await ask(listener)).toMatchObject({ ok: false, kind: "unavailable" });
    server?.close();
  }
});

it("an API that is silent or absent is unavailable", async () => {
  expect(await ask(() => {}, 50)).toMatchObject({
    kind: "unavailable",
    message: "The API gave no answer within 0.05 seconds.",
  });
  const absent = { address: "http://127.0.0.1:1", timeoutMs: 5_000 };
  expect(await request(document, { text: "x" }, absent)).toMatchObject({
    kind: "unavailable",
    message: "The API cannot be reached.",
  });
});
