import { z } from "zod";

const statements = z.object({
  statements: z.object({
    nodes: z.array(
      z.object({
        id: z.string(),
        claim: z.object({ id: z.string(), text: z.string() }),
        source: z.object({ id: z.string() }),
      }),
    ),
  }),
});

const measures = z.object({
  measures: z.array(z.object({ id: z.string(), label: z.string() })),
});

/** Finds pages of the sample by their words, through the API at this address. */
export function addressesIn(apiUrl: string) {
  async function ask<Data>(form: z.ZodType<Data>, query: string): Promise<Data> {
    const response = await fetch(apiUrl, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    return z.object({ data: form }).parse(await response.json()).data;
  }

  /** The one statement whose claim has these words. */
  async function findStatement(words: string) {
    const found = await ask(
      statements,
      "{ statements(first: 100) { nodes { id claim { id text } source { id } } } }",
    );
    const [first, second] = found.statements.nodes.filter(({ claim }) =>
      claim.text.includes(words),
    );
    if (!first || second) throw new Error(`There is not one statement of “${words}”.`);
    return first;
  }

  /** Id of the measure that is called so. */
  async function findMeasure(label: string): Promise<string> {
    const found = await ask(measures, "{ measures(first: 100) { id label } }");
    const measure = found.measures.find((one) => one.label === label);
    if (!measure) throw new Error(`There is no measure “${label}”.`);
    return measure.id;
  }

  /** An address of each page of the site, by a name for it. */
  async function everyPage(): Promise<Readonly<Record<string, string>>> {
    const { id, claim, source } = await findStatement("More than 100 Russian soldiers");
    const measure = await findMeasure("settlements held by Ukraine in Kursk Region");
    return {
      home: "/",
      search: "/search",
      "search-kursk": "/search?q=kursk",
      "search-nothing": "/search?q=qqqqqqqq&kind=PERSON",
      entities: "/entities",
      "entity-person": "/entities/oleksandr-syrskyi",
      "entity-place": "/entities/kursk-region",
      statement: `/statements/${id}`,
      claim: `/claims/${claim.id}`,
      sources: "/sources",
      source: `/sources/${source.id}`,
      measures: "/measures",
      "measures-about": "/measures?about=kursk-region",
      measure: `/measures/${measure}`,
      explore: "/explore",
      "explore-person": "/explore?start=oleksandr-syrskyi",
      timeline: "/timeline",
      "timeline-place": "/timeline?entity=kursk-region",
      map: "/map",
      "map-place": "/map?place=kursk-region",
      compare: "/compare",
      "compare-two": "/compare?left=oleksandr-syrskyi&right=volodymyr-zelensky",
      paths: "/explore/paths?from-slug=oleksandr-syrskyi&to-slug=su-34",
      data: "/data",
      add: "/add",
      playground: "/playground",
      missing: "/nothing/is/here",
    };
  }

  return { findStatement, findMeasure, everyPage };
}
