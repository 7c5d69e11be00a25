import { joinOrStartLocalNeo4j } from "@sayso/neo4j-local";
import { QUICK, query } from "./kit.ts";

/** Joins or starts Neo4j, says so in a line of JSON, and at SIGINT writes once more before it ends. */
const neo4j = await joinOrStartLocalNeo4j({ dataDir: process.argv[2] ?? "", ...QUICK });
process.once("SIGINT", async () => {
  const rows = await query(neo4j, "CREATE (n:LastWord) RETURN count(n) AS written");
  console.log(JSON.stringify({ rows }));
  await neo4j.stop();
  process.exit(0);
});
console.log(JSON.stringify({ pid: neo4j.pid, joined: neo4j.joined }));
setInterval(() => {}, 60_000);
