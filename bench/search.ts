import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Database, type Graph, importFile, openGraph, searchKinds } from "@sayso/graph";
import { defaultDataDir, defaultJarsDirectory, startLocalNeo4j } from "@sayso/neo4j-local";
import { personLines } from "../tests/kit/entity-lines.ts";
import { madeUpNames, withOneSlip } from "../tests/kit/names.ts";
import { pick, seededRandom } from "../tests/kit/random.ts";

/**
 * How fast search answers while somebody types, and how often a name with one slip is among the first three:
 * `node --import tsx bench/search.ts [entities]`, on a Neo4j of its own that is thrown away afterwards.
 */
const entities = Number(process.argv[2] ?? 30_000);
const rounds = 300;

const dataDir = await mkdtemp(join(tmpdir(), "sayso-bench-"));
const neo4j = await startLocalNeo4j({
  dataDir,
  jarsDirectory: defaultJarsDirectory(defaultDataDir()),
});
try {
  const names = madeUpNames(seededRandom(7), entities);
  const graph = openGraph(neo4j);
  await graph.migrate(() => {});
  await load(names);
  await measure(graph, names);
  await graph.close();
} finally {
  await neo4j.stop();
  await rm(dataDir, { recursive: true, force: true });
}

async function load(names: readonly string[]): Promise<void> {
  const database = Database.connect(neo4j);
  const lines = personLines("bench-names", names);
  await importFile(database, { lines, fileName: "bench-names" });
  await database.close();
}

async function measure(graph: Graph, names: readonly string[]): Promise<void> {
  const random = seededRandom(99);
  const some = Array.from({ length: rounds }, () => pick(random, names));
  const search = async (text: string) => {
    const begun = performance.now();
    const result = await graph.search.search({ text, kinds: searchKinds, first: 10 });
    return { result, milliseconds: performance.now() - begun };
  };
  for (const name of some) await search(name);

  for (const letters of [1, 2, 3, 5, 8]) {
    const times: number[] = [];
    for (const name of some) times.push((await search(name.slice(0, letters))).milliseconds);
    report(`first ${letters} letters`, times);
  }
  const times: number[] = [];
  let found = 0;
  for (const name of some) {
    const { result, milliseconds } = await search(withOneSlip(random, name));
    times.push(milliseconds);
    const firstThree = result.top.slice(0, 3);
    found += firstThree.some(({ snippet }) => snippet.map(({ text }) => text).join("") === name)
      ? 1
      : 0;
  }
  report("a name with one slip", times);
  console.log(`among the first three: ${((100 * found) / rounds).toFixed(1)} %`);
}

function report(label: string, times: readonly number[]): void {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor(share * sorted.length)]?.toFixed(1);
  console.log(`${label.padEnd(22)} p50 ${at(0.5)} ms   p95 ${at(0.95)} ms`);
}
