import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { explainFailedStart } from "./failure.ts";

describe("the line about a start that failed", () => {
  const folder = mkdtempSync(join(tmpdir(), "sayso-failure-"));
  const logFile = join(folder, "neo4j.log");
  afterAll(() => rmSync(folder, { recursive: true }));

  async function lineFor(log: string, logStart = 0): Promise<string> {
    writeFileSync(logFile, log);
    const failed = { logFile, logStart, home: "/data/neo4j", port: 7687, jars: "/jars" };
    return (await explainFailedStart(failed, "ended with 1")).message;
  }

  it.each([
    ["java.io.IOException: No space left on device", "The disk is full (/data/neo4j)"],
    ["java.net.BindException: Address already in use", "Port 7687 on 127.0.0.1 is taken"],
    [
      "Caused by: org.neo4j.io.locker.FileLockException: Lock file has been locked by another process: /x",
      "The database in /data/neo4j is in use",
    ],
    [
      "java.nio.file.AccessDeniedException: /data/neo4j/data/dbms",
      "/data/neo4j/data/dbms cannot be",
    ],
    ["java.lang.UnsupportedClassVersionError: LocalNeo4j has been", "The java that runs is older"],
    ["Error: Could not find or load main class LocalNeo4j", "Neo4j's jars in /jars are damaged"],
  ])("knows %s", async (log, start) => {
    const line = await lineFor(`something before\n${log}\n\tat some.where(X.java:1)\n`);
    expect(line.startsWith(start), line).toBe(true);
    expect(line).not.toContain("\n");
  });

  it("quotes the innermost cause of what it does not know", async () => {
    const log =
      "java.lang.A: a\n\tat x\nCaused by: java.lang.B: b\n\tat y\nCaused by: java.lang.C: c\n\t... 3 more\n";
    expect(await lineFor(log)).toBe(
      `The local Neo4j ended with 1 (java.lang.C: c): see ${logFile}, or set NEO4J_URI to a Neo4j of your own.`,
    );
  });

  it("looks only at this start's part of the log", async () => {
    const before = "java.net.BindException: Address already in use\n";
    expect(await lineFor(`${before}Something else\n`, before.length)).toContain("(Something else)");
  });
});
