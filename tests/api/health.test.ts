import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApi, type TestApi } from "../kit/api.ts";

let api: TestApi;
let unmigrated: TestApi;
let headless: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  unmigrated = await startTestApi({
    alter: (graph) => ({ ...graph, listPendingMigrations: async () => [7] }),
  });
  const connection = { uri: "bolt://127.0.0.1:9", user: "neo4j", password: "none" };
  headless = await startTestApi({ connection });
});
afterAll(async () => {
  await Promise.all([api.stop(), unmigrated.stop(), headless.stop()]);
});

async function ask({ url }: TestApi, path: string) {
  const response = await fetch(url + path);
  return { status: response.status, body: await response.json() };
}

test("a server is live without its database, and ready only with it", async () => {
  expect(await ask(api, "/health/live")).toEqual({ status: 200, body: { status: "live" } });
  expect(await ask(api, "/health/ready")).toEqual({ status: 200, body: { status: "ready" } });
  expect(await ask(headless, "/health/live")).toMatchObject({ status: 200 });
  expect(await ask(headless, "/health/ready")).toEqual({
    status: 503,
    body: { status: "not ready", reason: "The database does not answer." },
  });
});

test("a server is not ready on a graph of an older form", async () => {
  expect(await ask(unmigrated, "/health/ready")).toEqual({
    status: 503,
    body: { status: "not ready", reason: "The graph is not migrated." },
  });
});

test("probes leave no line", async () => {
  const before = api.requests.length;
  await ask(api, "/health/live");
  expect(api.requests.length).toBe(before);
});
