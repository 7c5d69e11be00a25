import { parseArgs } from "node:util";
import { z } from "zod";

/**
 * Asks the hot queries of a running API and prints, for each, the time of half and of nineteen in twenty answers
 * when asked one at a time, and how many are answered per second by eight clients.
 * Usage: npm run bench -- [--url http://127.0.0.1:4000/graphql] [--count 200]
 */
const { values } = parseArgs({
  options: {
    url: { type: "string", default: "http://127.0.0.1:4000/graphql" },
    count: { type: "string", default: "200" },
  },
});
const count = z.coerce.number().int().min(10).max(5_000).parse(values.count);
const clients = 8;

const statementFields = `id saidOn { from } passage { text } speakers { mention { text } role entity { id name } }
  channel { id name } source { id title publishedBy { id name } } claim { id text }`;

const queries = {
  "entity by slug":
    "query ($slug: String!) { entity(slug: $slug) { id name counts { statements } } }",
  "page of an entity": `query ($slug: String!) { entity(slug: $slug) { id name aliases description
    said { nodes { ${statementFields} } } relations { nodes { id type reading subject { name } object { name } } } } }`,
  "newest statements": `{ statements { nodes { ${statementFields} } } }`,
  search: `query ($slug: String!) { search(text: $slug) { top { kind snippet { text match } } } }`,
  "most quoted": "{ entities(orderBy: MOST_QUOTED) { nodes { id name counts { statements } } } }",
  dataset: "{ dataset { statements claims sources } }",
};

const hub = z.object({
  data: z.object({ entities: z.object({ nodes: z.array(z.object({ slug: z.string() })).min(1) }) }),
});

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const answer = await fetch(values.url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const body: unknown = await answer.json();
  if (!answer.ok) throw new Error(JSON.stringify(body));
  return body;
}

/** Runs `work` so many times, some of them side by side; returns the time of each, sorted. */
async function times(work: () => Promise<unknown>, sideBySide: number): Promise<number[]> {
  const found: number[] = [];
  let left = count;
  const client = async () => {
    while (left-- > 0) {
      const begun = performance.now();
      await work();
      found.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, client));
  return found.sort((one, other) => one - other);
}

const at = (sorted: number[], part: number) => sorted[Math.floor(part * (sorted.length - 1))] ?? 0;

const found = hub.parse(
  await ask("{ entities(orderBy: MOST_QUOTED, first: 1) { nodes { slug } } }"),
);
const slug = found.data.entities.nodes[0]?.slug ?? "";
console.log(`${values.url}, ${count} requests each, about ${slug}`);
for (const [name, query] of Object.entries(queries)) {
  const variables = query.includes("$slug") ? { slug } : {};
  const work = () => ask(query, variables);
  for (let warm = 0; warm < 10; warm++) await work();
  const alone = await times(work, 1);
  const begun = performance.now();
  await times(work, clients);
  const perSecond = (count / (performance.now() - begun)) * 1_000;
  const figures = `p50 ${at(alone, 0.5).toFixed(1)} ms, p95 ${at(alone, 0.95).toFixed(1)} ms`;
  console.log(`${name.padEnd(20)} ${figures}, ${perSecond.toFixed(0)}/s by ${clients} clients`);
}
