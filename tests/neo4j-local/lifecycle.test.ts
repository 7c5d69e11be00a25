import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { joinOrStartLocalNeo4j, type LocalNeo4j, startLocalNeo4j } from "@sayso/neo4j-local";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isAlive } from "../../packages/neo4j-local/src/processes.ts";
import { createDataDir, errorOf, PATIENCE_MS, QUICK, query } from "./kit.ts";

describe("a local Neo4j", () => {
  const folder = createDataDir();
  const dataDir = folder.path;
  const home = join(dataDir, "neo4j");
  let neo4j: LocalNeo4j;

  beforeAll(async () => {
    neo4j = await startLocalNeo4j({ dataDir, ...QUICK });
  }, 3 * PATIENCE_MS);

  afterAll(async () => {
    await neo4j?.stop();
    folder.remove();
  }, PATIENCE_MS);

  it("answers on a free port of 127.0.0.1 as Community 5.26", async () => {
    expect(neo4j.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    const [component] = await query(neo4j, "CALL dbms.components()");
    expect(component).toMatchObject({ versions: ["5.26.15"], edition: "community" });
  });

  it("keeps its password and its address from other users of the machine", () => {
    for (const name of ["password", "instance.json", "neo4j.log"]) {
      expect(statSync(join(home, name)).mode & 0o777, name).toBe(0o600);
    }
    const instance = JSON.parse(readFileSync(join(home, "instance.json"), "utf8"));
    expect(instance).toMatchObject({ uri: neo4j.uri, pid: neo4j.pid, user: "neo4j" });
  });

  it("refuses a wrong password, and the one that Neo4j ships with", async () => {
    for (const password of ["wrong", "neo4j"]) {
      const error = await errorOf(query({ ...neo4j, password }, "RETURN 1"));
      expect(error).toMatchObject({ code: "Neo.ClientError.Security.Unauthorized" });
    }
  });

  it("reads no file and no address for LOAD CSV", async () => {
    for (const from of ["file:///etc/hostname", "http://127.0.0.1:9/"]) {
      const error = await errorOf(query(neo4j, `LOAD CSV FROM '${from}' AS row RETURN row`));
      expect(error.message).toMatch(/allow_csv_import_from_file_urls|blocked/);
    }
  });

  it("is joined by a second caller, who cannot stop it", async () => {
    const second = await joinOrStartLocalNeo4j({ dataDir, ...QUICK });
    expect(second).toMatchObject({ joined: true, uri: neo4j.uri, pid: neo4j.pid });
    await second.stop();
    expect(await query(second, "RETURN 1 AS one")).toEqual([{ one: 1 }]);
  });

  it("is not started twice on one folder", async () => {
    const error = await errorOf(startLocalNeo4j({ dataDir, ...QUICK }));
    expect(error.message).toContain(`runs on ${home} already (process ${neo4j.pid})`);
    expect(error.message).not.toContain("\n");
  });

  it(
    "says who holds the folder even where instance.json is lost",
    async () => {
      const file = join(home, "instance.json");
      const content = readFileSync(file);
      rmSync(file);
      const error = await errorOf(startLocalNeo4j({ dataDir, ...QUICK }));
      writeFileSync(file, content);
      expect(error.message).toContain(`The database in ${home} is in use by another process`);
      expect(error.message).not.toContain("\n");
    },
    PATIENCE_MS,
  );

  it(
    "comes back after kill -9 with everything that was committed",
    async () => {
      await query(neo4j, "UNWIND range(1, 1000) AS i CREATE (:Kept {i: i})");
      process.kill(neo4j.pid, "SIGKILL");
      await neo4j.exited;
      neo4j = await startLocalNeo4j({ dataDir, ...QUICK });
      expect(await query(neo4j, "MATCH (n:Kept) RETURN count(n) AS kept")).toEqual([
        { kept: 1000 },
      ]);
    },
    PATIENCE_MS,
  );

  it(
    "leaves no process and no instance.json when it is stopped",
    async () => {
      await neo4j.stop();
      expect(isAlive(neo4j.pid)).toBe(false);
      expect(existsSync(join(home, "instance.json"))).toBe(false);
      expect(existsSync(join(home, "start.lock"))).toBe(false);
    },
    PATIENCE_MS,
  );
});
