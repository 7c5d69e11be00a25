import { afterAll, describe, expect, it } from "vitest";
import { isAlive, waitUntil } from "../../packages/neo4j-local/src/processes.ts";
import { createDataDir, createParent, PATIENCE_MS, type Parent } from "./kit.ts";

interface Said {
  pid: number;
  joined: boolean;
}

describe("the process that started Neo4j", () => {
  const folder = createDataDir();
  const parents: Parent[] = [];

  function parent(): Parent {
    const made = createParent(folder.path);
    parents.push(made);
    return made;
  }

  afterAll(() => {
    for (const { process } of parents) process.kill("SIGKILL");
    folder.remove();
  });

  it(
    "takes it along when it is killed; of two that start at once, one joins the other's",
    async () => {
      const both = [parent(), parent()];
      const said = (await Promise.all(both.map((one) => one.next()))) as Said[];
      expect(said.map(({ joined }) => joined).sort()).toEqual([false, true]);
      const pid = said[0]?.pid ?? 0;
      expect(said[1]?.pid).toBe(pid);
      const starter = said.findIndex(({ joined }) => !joined);
      both[1 - starter]?.process.kill("SIGKILL");
      expect(isAlive(pid)).toBe(true);
      both[starter]?.process.kill("SIGKILL");
      expect(await waitUntil(() => !isAlive(pid), 20_000)).toBe(true);
    },
    PATIENCE_MS,
  );

  it(
    "can still write when Ctrl-C reaches its whole group, and stops Neo4j itself",
    async () => {
      const one = parent();
      const { pid, joined } = (await one.next()) as Said;
      expect(joined).toBe(false);
      process.kill(-(one.process.pid ?? 0), "SIGINT");
      expect(await one.next()).toEqual({ rows: [{ written: 1 }] });
      expect(await one.next()).toBeUndefined();
      expect(isAlive(pid)).toBe(false);
    },
    PATIENCE_MS,
  );
});
