import { z } from "zod";

const start = z.object({
  data: z.object({
    entities: z.object({ nodes: z.array(z.object({ id: z.string(), slug: z.string() })) }),
    statements: z.object({
      nodes: z.array(
        z.object({
          id: z.string(),
          source: z.object({ id: z.string() }),
          claim: z.object({ id: z.string() }),
        }),
      ),
    }),
    measures: z.array(z.object({ id: z.string() })),
  }),
});

const startDocument = `query WarmUpStart {
  entities(orderBy: MOST_QUOTED, first: 2) { nodes { id slug } }
  statements(first: 1) { nodes { id source { id } claim { id } } }
  measures(first: 1) { id }
}`;

const telling = `
fragment Telling on Statement {
  id form stance passage { text spans { text } } saidOn { from }
  speakers { role entity { id name } } channel { id name operatedBy { id } }
  source { id title publishedBy { id } } revision { id } claim { id text about { id } figures { id measure { id } } }
}`;

const page = `${telling}
fragment Page on StatementConnection {
  nodes { ...Telling } pageInfo { hasNextPage } totalCount exhaustive
  facets { speakers { value } subjects { value } channels { value } outlets { value } forms { value } stances { value } }
}`;

/** What people ask first: the queries behind the pages, each in its own request. */
const documents = [
  `query WarmUpHome { dataset { statements speakers entities { value count } imports { id } }
    measures(disputed: true) { id figureCount about { id } } }`,
  `query WarmUpEntity($slug: String!, $id: ID!) {
    entity(slug: $slug) { id counts { statements } neighborCounts { count } sources(first: 1) { nodes { id } }
      relations(first: 2) { totalCount nodes { id evidence { forCount for { ...Telling } } } }
      timeline(last: 2) { edges { kind node { ... on Statement { ...Telling } } } } }
    neighborhood(of: $id, limit: 10) { omitted nodes { id } edges { id relation { id } } } } ${telling}`,
  `query WarmUpSaid($id: ID!) { statements(filter: { speaker: $id }, first: 2) { ...Page } } ${page}`,
  `query WarmUpAbout($id: ID!) { statements(filter: { about: $id }, first: 2) { ...Page } } ${page}`,
  `query WarmUpSaidAbout($id: ID!, $other: ID!) {
    statements(filter: { speaker: $id, about: $other }, first: 2) { ...Page } } ${page}`,
  `query WarmUpOldest { statements(orderBy: OLDEST, first: 2) { ...Page } } ${page}`,
  `query WarmUpStatement($statement: ID!) { statement(id: $statement) { ...Telling previous { id } next { id }
    trace { sentence hops { label node { id } } } relays { id } relayedBy { id } } } ${telling}`,
  `query WarmUpSource($source: ID!) { source(id: $source) { id statementCount revisions { id }
    revision { text statements { ...Telling } } } sources(first: 2) { totalCount nodes { id } } } ${telling}`,
  `query WarmUpClaim($claim: ID!) { claim(id: $claim) { id statementCount origins { min } stances { stance speakers { id } }
    contradicts { id } updates { id } updatedBy { id } supports { id } disputes { id }
    statements(first: 2) { nodes { ...Telling } } } } ${telling}`,
  "query WarmUpAccounts($measure: ID!) { measure(id: $measure) { id label } accounts(measure: $measure) { figure { min } } }",
  `query WarmUpPath($id: ID!, $other: ID!) { path(from: $id, to: $other) { paths { steps { evidence { id } } } }
    subgraph(ids: [$id, $other]) { nodes { id } edges { id } } }`,
  `query WarmUpSearch { search(text: "a", first: 1) { top { kind node { __typename } } } }`,
];

/**
 * Asks the hot queries once, one after the other: Neo4j plans each on first use, which takes 100 to 400 ms. A
 * failure here is found again by whoever asks next.
 */
export async function warmUp(url: string): Promise<void> {
  const found = start.safeParse(await ask(url, startDocument, {}));
  if (!found.success) return;
  const { entities, statements, measures } = found.data.data;
  const [one, other] = entities.nodes;
  const [statement] = statements.nodes;
  if (!one || !other || !statement) return;
  const variables = {
    ...{ slug: one.slug, id: one.id, other: other.id, statement: statement.id },
    ...{ source: statement.source.id, claim: statement.claim.id, measure: measures[0]?.id },
  };
  for (const document of documents) await ask(url, document, variables);
}

async function ask(url: string, query: string, variables: object): Promise<unknown> {
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", "x-request-id": "warm-up" },
    body: JSON.stringify({ query, variables }),
  });
  return answer.json();
}
