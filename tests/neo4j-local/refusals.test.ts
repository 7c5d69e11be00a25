import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { ensureNeo4jJars, resolveNeo4j, startLocalNeo4j } from "@sayso/neo4j-local";
import { afterAll, describe, expect, it } from "vitest";
import { createDataDir, errorOf, QUICK } from "./kit.ts";

function listen(): Promise<{ server: Server; port: number }> {
  return new Promise((settle) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      settle({ server, port: typeof address === "object" && address ? address.port : 0 });
    });
  });
}

describe("what cannot start says so in one line that tells how to mend it", () => {
  const folder = createDataDir();
  const dataDir = folder.path;
  const noTools = { PATH: "/nonexistent" };

  afterAll(() => folder.remove());

  it("a port that is taken", async () => {
    const { server, port } = await listen();
    const error = await errorOf(startLocalNeo4j({ dataDir, port, ...QUICK }));
    server.close();
    expect(error.message).toBe(
      `Port ${port} on 127.0.0.1 is taken: stop what listens there, or choose another port (0 for a free one).`,
    );
  });

  it("no Java, with the jars there and without", async () => {
    const line =
      'A JDK 17 or newer is missing (java not found): install one, e.g. "apt-get install openjdk-17-jdk-headless", or set NEO4J_URI to a Neo4j of your own.';
    const start = await errorOf(startLocalNeo4j({ dataDir, ...QUICK, env: noTools }));
    expect(start.message).toBe(line);
    const jars = { directory: join(dataDir, "jars"), env: noTools };
    expect((await errorOf(ensureNeo4jJars(jars))).message).toBe(line);
  });

  it("NEO4J_URI without its password", async () => {
    const error = await errorOf(
      resolveNeo4j({ env: { NEO4J_URI: "bolt://127.0.0.1:1" }, dataDir }),
    );
    expect(error.message).toMatch(/^NEO4J_URI is set but NEO4J_PASSWORD is not: .*[^\n]$/);
  });

  it("NEO4J_URI where nothing answers, where something else does, and that is no address", async () => {
    const { server, port } = await listen();
    for (const uri of ["bolt://127.0.0.1:1", `bolt://127.0.0.1:${port}`, "nonsense"]) {
      const env = { NEO4J_URI: uri, NEO4J_PASSWORD: "secret" };
      const { message } = await errorOf(resolveNeo4j({ env, dataDir }));
      expect(message).toMatch(/^The Neo4j of NEO4J_URI does not answer \(.*\): start it or mend/);
      expect(message).not.toMatch(/\n|secret/);
    }
    server.close();
  }, 30_000);
});
