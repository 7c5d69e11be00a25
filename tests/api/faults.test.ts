import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  defaultDataDir,
  defaultJarsDirectory,
  type LocalNeo4j,
  startLocalNeo4j,
} from "@sayso/neo4j-local";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApi, type TestApi } from "../kit/api.ts";

const dataDir = mkdtempSync(join(tmpdir(), "sayso-faults-"));
const startNeo4j = (port: number) =>
  startLocalNeo4j({
    dataDir,
    port,
    jarsDirectory: defaultJarsDirectory(defaultDataDir({})),
    javaOptions: ["-XX:TieredStopAtLevel=1"],
  });

let neo4j: LocalNeo4j;
let api: TestApi;
beforeAll(async () => {
  neo4j = await startNeo4j(0);
  api = await startTestApi({ connection: neo4j });
}, 120_000);
afterAll(async () => {
  await api.stop();
  await neo4j.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const lookUp = '{ entity(slug: "nobody") { id } }';

async function timed<Result>(work: Promise<Result>) {
  const begun = performance.now();
  const result = await work;
  return { result, milliseconds: performance.now() - begun };
}

test("a database that stops is told within 5 seconds, and found again when it is back", async () => {
  expect(await api.query(lookUp)).toMatchObject({ status: 200, data: { entity: null } });
  const port = Number(new URL(neo4j.uri).port);
  await neo4j.stop();
  for (let count = 0; count < 3; count++) {
    const { result, milliseconds } = await timed(api.query(lookUp));
    expect(result).toMatchObject({ status: 503, code: "SERVICE_UNAVAILABLE" });
    expect(milliseconds).toBeLessThan(5_000);
  }
  neo4j = await startNeo4j(port);
  expect(await api.query(lookUp)).toMatchObject({ status: 200, data: { entity: null } });
}, 120_000);

test("a database that hangs is told as soon as its own limit is over", async () => {
  process.kill(neo4j.pid, "SIGSTOP");
  try {
    const { result, milliseconds } = await timed(api.query(lookUp));
    expect(result).toMatchObject({ status: 503, code: "SERVICE_UNAVAILABLE" });
    // Before the request's own deadline, which answers with another code.
    expect(milliseconds).toBeLessThan(20_000);
  } finally {
    process.kill(neo4j.pid, "SIGCONT");
  }
  expect(await api.query(lookUp)).toMatchObject({ status: 200, data: { entity: null } });
}, 60_000);
