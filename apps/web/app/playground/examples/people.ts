import type { ExampleGroup } from "./example.ts";

export const people: ExampleGroup = {
  title: "People and what they say",
  examples: [
    {
      question: "Who is Syrskyi?",
      note: "Roles are relations: each has its evidence, so no title stands without the words it was read in.",
      query: `query WhoIsSyrskyi {
  entity(slug: "oleksandr-syrskyi") {
    name
    kind
    aliases
    description
    counts { statements said reported denied about }
    relations(types: [HOLDS_ROLE]) {
      nodes {
        title
        reading
        object { name }
        status
        evidence { for { passage { text } source { title } } }
      }
    }
  }
}`,
    },
    {
      question: "What did Gladkov say about Belgorod on 13 and 14 August?",
      note: "One call: speaker, subject and window of time. `containment` says how sure the date is.",
      query: `query GladkovOnBelgorod($speaker: ID!, $about: ID!) {
  statements(
    filter: {
      speaker: $speaker
      about: $about
      saidDuring: { from: "2024-08-13T00:00:00Z", to: "2024-08-15T00:00:00Z" }
    }
    orderBy: OLDEST
  ) {
    edges {
      containment
      node {
        claim { text }
        passage { text }
        saidOn { from precision basis text }
        channel { name }
      }
    }
  }
}`,
      variables: { speaker: "ent_duncugvztraiswoh", about: "ent_nf46lvfgbeninp77" },
    },
    {
      question: "Who speaks most, and what did they say last?",
      note: "A connection inside a list costs one round trip to the database, however many speakers there are.",
      query: `query MostQuoted {
  entities(filter: { speaks: true }, orderBy: MOST_QUOTED, first: 5) {
    nodes {
      name
      counts { statements said reported denied }
      said(first: 1) { nodes { claim { text } saidOn { from } } }
    }
  }
}`,
    },
    {
      question: "Who denied something?",
      note: "A denial is a stance to a claim, so those who affirm and those who deny one meet at it.",
      query: `query Denials {
  statements(filter: { stance: [DENIES] }) {
    nodes {
      speakers { mention { text } role entity { name } }
      cue
      claim {
        text
        stances { stance statementCount speakers { name } unresolvedCount }
      }
    }
  }
}`,
    },
    {
      question: "Whose speakers are not known?",
      note: "“Officials say”: the words stay as a mention, and no entity is guessed.",
      query: `query Unresolved {
  statements(filter: { form: [INDIRECT] }, first: 30) {
    nodes {
      speakers { mention { text } entity { name } score resolvedBy }
      claim { text origins { min max } }
    }
  }
}`,
    },
  ],
};
