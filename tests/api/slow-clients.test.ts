import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApi, type TestApi } from "../kit/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ timeouts: { arrival: 1_000 } });
});
afterAll(() => api.stop());

/** Sends the beginning of a request and waits until the server hangs up. */
function sendHalf(beginning: string): Promise<string> {
  const socket = open(api);
  socket.write(beginning);
  return new Promise((resolve) => {
    let answer = "";
    socket.on("data", (part) => {
      answer += String(part);
    });
    socket.on("close", () => resolve(answer));
  });
}

function open(api: TestApi): Socket {
  const { hostname, port } = new URL(api.url);
  return connect(Number(port), hostname).on("error", () => {});
}

test.each([
  ["headers", "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Ty"],
  [
    "a body",
    "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{",
  ],
])("a client that does not finish its %s gets 408", async (_what, beginning) => {
  const answer = await sendHalf(beginning);
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  expect(answer).toContain('"code":"REQUEST_TIMEOUT"');
  expect(answer).toContain("x-content-type-options: nosniff");
});

test("what is no HTTP gets 400 as JSON", async () => {
  const answer = await sendHalf("GET / HTTP/9.9\r\n\r\n");
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).toContain('"code":"BAD_REQUEST"');
});

test("a thousand half-open connections hold up nobody", async () => {
  const patient = await startTestApi({ timeouts: { arrival: 60_000 } });
  const sockets = Array.from({ length: 1_000 }, () => open(patient));
  await Promise.all(sockets.map((socket) => once(socket, "connect")));
  for (const socket of sockets) socket.write("POST /graphql HTTP/1.1\r\n");
  const begun = performance.now();
  expect((await patient.query("{ __typename }")).status).toBe(200);
  expect(performance.now() - begun).toBeLessThan(5_000);
  await patient.stop();
});
