import { expect, inject, test, vi } from "vitest";
import { startTestApi } from "../kit/api.ts";
import { type Program, startProgram } from "../kit/program.ts";
import { slowQuery, withSlowLookups } from "../kit/slow.ts";

/** A start and a warm-up, on a machine that may have other work. */
const patience = 120_000;

const settings = () => {
  const { uri, user, password } = inject("neo4j");
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, SAYSO_API_PORT: "0" };
};
const start = (env: Record<string, string>): Program =>
  startProgram("apps/api/src/main.ts", { ...settings(), ...env });

test("a server that stops finishes what it accepted and refuses what comes after", async () => {
  const slow = withSlowLookups(inject("neo4j"), 3_000_000);
  const api = await startTestApi({ alter: slow.alter });
  const accepted = api.query(slowQuery);
  await vi.waitFor(async () => expect(await slow.countRunning()).toBe(1), 5_000);
  const stopped = api.stop();
  const late = await api.query("{ __typename }");
  expect(late).toMatchObject({ status: 503, code: "SERVICE_UNAVAILABLE" });
  expect(late.headers.get("retry-after")).not.toBeNull();
  expect((await fetch(`${api.url}/health/ready`)).status).toBe(503);
  expect(await accepted).toMatchObject({ status: 200, errors: undefined });
  await stopped;
  await expect(fetch(api.url)).rejects.toThrow();
  await slow.close();
});

test("a server that stops ends what takes too long", async () => {
  const slow = withSlowLookups(inject("neo4j"), 5_000_000_000);
  const api = await startTestApi({ alter: slow.alter, timeouts: { stop: 500 } });
  const accepted = api.query(slowQuery).catch((error: unknown) => error);
  await vi.waitFor(async () => expect(await slow.countRunning()).toBe(1), 5_000);
  await api.stop();
  await accepted;
  await vi.waitFor(async () => expect(await slow.countRunning()).toBe(0), 15_000);
  await slow.close();
});

test.each(["SIGTERM", "SIGINT"] as const)(
  "the program ends well on %s, even while it warms up",
  async (signal) => {
    const program = start({});
    await program.line(/"msg":"listening"/);
    const begun = performance.now();
    program.kill(signal);
    expect(await program.ended).toBe(0);
    expect(performance.now() - begun).toBeLessThan(10_000);
  },
  patience,
);

test(
  "the program says when it is ready, and where",
  async () => {
    const program = start({});
    const line = await program.line(/"msg":"ready"/);
    const address = /"address":"([^"]+)"/.exec(line)?.[1] ?? "";
    const answer = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{ "query": "{ __typename }" }',
    });
    expect(await answer.json()).toEqual({ data: { __typename: "Query" } });
    program.kill("SIGTERM");
    await program.ended;
  },
  patience,
);

test.each<[string, Record<string, string>, RegExp]>([
  [
    "a bad port",
    { SAYSO_API_PORT: "http" },
    /^A setting .*SAYSO_API_PORT is "http" and must be a whole number from 0 to 65535\.$/,
  ],
  ["a bad address", { NEO4J_URI: "localhost" }, /^A setting .*NEO4J_URI .* must begin with bolt/],
  ["no address", { NEO4J_URI: "" }, /^A setting .*NEO4J_URI is not set\.$/],
  [
    "a database that is not there",
    { NEO4J_URI: "bolt://127.0.0.1:9" },
    /^No Neo4j answers at bolt:\/\/127\.0\.0\.1:9: /,
  ],
  [
    "a wrong password",
    { NEO4J_PASSWORD: "wrong" },
    /^Neo4j at .* does not let us in: check NEO4J_USER and NEO4J_PASSWORD\.$/,
  ],
])("the program refuses to start with %s, in one line", async (_name, env, line) => {
  const program = start(env);
  expect(await program.ended).toBe(1);
  expect(program.errors.trim()).toMatch(line);
});

test("the program says that its port is taken, in one line", async () => {
  const api = await startTestApi();
  const program = start({ SAYSO_API_PORT: new URL(api.url).port });
  expect(await program.ended).toBe(1);
  expect(program.errors.trim()).toMatch(
    /^address already in use 127\.0\.0\.1:\d+: set SAYSO_API_PORT .*\.$/,
  );
  await api.stop();
});
