import type { ExampleGroup } from "./example.ts";

export const traces: ExampleGroup = {
  title: "Traces and reports",
  examples: [
    {
      question: "Where does “more than 100 prisoners” come from?",
      note: "The hops go from the reader back to the speaker; a step that is not known is there, with no label.",
      query: `query TraceOfThePrisoners($id: ID!) {
  statement(id: $id) {
    claim { text }
    trace {
      sentence
      hops {
        kind
        label
        detail
        date { from precision basis }
        evidence { text }
        node { __typename id }
      }
    }
  }
}`,
      variables: { id: "stm_6fz5jewqpqcz27xm" },
    },
    {
      question: "Which words of a report belong to which statement?",
      note: "Offsets count UTF-16 code units: JavaScript's `text.slice(start, end)` gives the words.",
      query: `query SpansOfAReport($id: ID!) {
  source(id: $id) {
    title
    kind
    publishedOn { from }
    revision {
      sha256
      statements {
        speakers { mention { text start end } }
        passage { start end spans { role start end text } }
      }
    }
  }
}`,
      variables: { id: "src_vhyrqf6h5q3ui3a2" },
    },
    {
      question: "Who else says so, and how many origins are there?",
      note: "Origins are counted, not outlets. It is a range where a speaker is not resolved.",
      query: `query OriginsOfAClaim($id: ID!) {
  claim(id: $id) {
    text
    date { from to }
    origins { min max }
    stances { stance statementCount speakers { name } }
    statements(first: 5) { nodes { form stance source { title } } }
    contradicts { text }
    updatedBy { text }
  }
}`,
      variables: { id: "clm_4am7m2bxb573m373" },
    },
    {
      question: "What was published between 12 and 15 August?",
      note: "Four clocks are never mixed: this window is on the date of publication.",
      query: `query SourcesOfThoseDays {
  sources(
    filter: {
      publishedDuring: { from: "2024-08-12T00:00:00Z", to: "2024-08-16T00:00:00Z" }
    }
  ) {
    totalCount
    nodes { title kind publishedOn { from } publishedBy { name } statementCount }
  }
}`,
    },
  ],
};
