import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { post, startTestApi, type TestApi } from "../kit/api.ts";
import { slowQuery, withSlowLookups } from "../kit/slow.ts";

const slow = withSlowLookups(inject("neo4j"), 5_000_000_000);
let api: TestApi;
let hasty: TestApi;
beforeAll(async () => {
  api = await startTestApi({ alter: slow.alter });
  hasty = await startTestApi({ alter: slow.alter, timeouts: { answer: 500 } });
});
afterAll(async () => {
  await Promise.all([api.stop(), hasty.stop(), slow.close()]);
});

async function expectOneRunning(): Promise<void> {
  await vi.waitFor(async () => expect(await slow.countRunning()).toBe(1), 10_000);
}

async function expectNoneWithin(milliseconds: number): Promise<void> {
  await vi.waitFor(async () => expect(await slow.countRunning()).toBe(0), milliseconds);
}

test("a client that goes away takes its work in the database with it", async () => {
  const client = new AbortController();
  const headers = { "content-type": "application/json", "x-request-id": "leaver" };
  const request = api.send({ ...post({ query: slowQuery }), headers, signal: client.signal });
  await expectOneRunning();
  client.abort();
  await expect(request).rejects.toThrow();
  await expectNoneWithin(2_000);
  await vi.waitFor(() =>
    expect(api.requests.at(-1)).toMatchObject({ requestId: "leaver", clientLeft: true }),
  );
  expect(api.log.join()).not.toContain("unexpected");
});

test("a request that takes too long is answered, and ended in the database", async () => {
  const answer = await hasty.query(slowQuery);
  expect(answer).toMatchObject({ status: 504, code: "TIMEOUT" });
  await expectNoneWithin(2_000);
});
