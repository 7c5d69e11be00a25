import type { ExampleGroup } from "./example.ts";

export const connections: ExampleGroup = {
  title: "Search and connections",
  examples: [
    {
      question: "Is there anybody called “Зеленський”?",
      note: "Search reads other scripts and spellings, though no alias lists them.",
      query: `query SearchAcrossScripts {
  search(text: "Зеленський", first: 3) {
    top {
      kind
      score
      snippet { text match }
      node { __typename ... on Person { slug name } }
    }
  }
}`,
    },
    {
      question: "How are Syrskyi and the Su-34 connected?",
      note: "Each step rests on statements; `singleSource` warns where one report carries it alone.",
      query: `query FromSyrskyiToTheSu34($from: ID!, $to: ID!) {
  path(from: $from, to: $to, maxHops: 4) {
    paths {
      steps {
        from { name }
        edge { kind relation { reading reverseReading title } statementCount }
        reversed
        to { name }
        singleSource
        evidence { passage { text } source { title } }
      }
    }
  }
}`,
      variables: { from: "ent_yr4uzpy5iv5c45ly", to: "ent_jnpaijh5sx7q3ege" },
    },
    {
      question: "What lies around Kursk Region?",
      note: "The explorer asks this way: counts first, then a part of the neighbours.",
      query: `query AroundKursk($id: ID!) {
  node(id: $id) {
    ... on Place {
      name
      location { latitude longitude radiusKm }
      neighborCounts { edge relationType direction kind count }
    }
  }
  neighborhood(of: $id, limit: 10) {
    omitted
    nodes { name kind }
    edges { kind from to statementCount relation { type reading } }
  }
}`,
      variables: { id: "ent_2fpgxrotlmevc5wi" },
    },
    {
      question: "What happened to Belgorod Region, day by day?",
      note: "What happened and what was said stand apart, each by its own clock.",
      query: `query TimelineOfBelgorod {
  entity(slug: "belgorod-region") {
    timeline(first: 20) {
      edges {
        kind
        date { from to precision basis }
        node {
          ... on Event { name }
          ... on Statement { claim { text } speakers { mention { text } } }
        }
      }
    }
  }
}`,
    },
    {
      question: "What is in this graph, and where does it come from?",
      note: "The scope of the data, its imports and versions.",
      query: `query Scope {
  dataset {
    statements
    claims
    sources
    relations
    entities { label count }
    speakers
    unresolvedStatements
    firstOn
    lastOn
    imports { dataset title file state finishedAt counts { type added changed gone unchanged } }
    version
    databaseVersion
  }
}`,
    },
  ],
};
