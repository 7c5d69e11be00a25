/** The queries that people meet first. Neo4j plans each on first use, which takes 100 to 400 ms. */
const documents = [
  `query WarmUpEntities { entities(orderBy: MOST_QUOTED, first: 1) { nodes { id slug name counts { statements }
    said(first: 1) { nodes { id } } saidAbout(first: 1) { nodes { id } } relations(first: 1) { nodes { id } } } } }`,
  `query WarmUpStatements { statements(first: 1) { nodes { id passage { text } speakers { entity { id } }
    source { id publishedBy { id } } claim { id text about { id } } trace { sentence } } } }`,
  `query WarmUpSearch { search(text: "a", first: 1) { top { kind } } }`,
  `query WarmUpSources { sources(first: 1) { nodes { id } } }`,
  `query WarmUpDataset { dataset { statements entities { value count } } }`,
];

/** Asks the hot queries once, one after the other. A failure here is found again by whoever asks next. */
export async function warmUp(url: string): Promise<void> {
  for (const query of documents) {
    const answer = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", "x-request-id": "warm-up" },
      body: JSON.stringify({ query }),
    });
    await answer.text();
  }
}
