/** A whole file in the exchange format: one invented report with one statement and its figure. */
export const example = [
  {
    type: "header",
    formatVersion: 1,
    dataset: "harbour-news",
    title: "Harbour News, March",
    licence: "CC-BY-4.0",
  },
  { type: "entity", key: "ada-verne", kind: "PERSON", name: "Ada Verne" },
  { type: "entity", key: "lindmoor", kind: "PLACE", name: "Lindmoor" },
  { type: "entity", key: "harbour-news", kind: "ORGANIZATION", name: "Harbour News" },
  {
    type: "source",
    key: "harbour-news/bridge",
    kind: "REPORT",
    title: "Bridge at Lindmoor closed",
    url: "https://example.org/bridge",
    publishedBy: "harbour-news",
    publishedOn: {
      from: "2031-03-05T00:00:00Z",
      to: "2031-03-06T00:00:00Z",
      precision: "DAY",
      basis: "STATED",
    },
    retrievedAt: "2031-03-06T08:30:00Z",
    text: "The bridge at Lindmoor is closed. “We need about six weeks,” Ada Verne, the mayor, said on Tuesday.",
  },
  {
    type: "measure",
    key: "lindmoor/repair",
    label: "time that the repair of the bridge takes",
    dimension: "duration",
  },
  {
    type: "claim",
    key: "lindmoor/six-weeks",
    text: "The repair of the bridge at Lindmoor takes about six weeks.",
    about: ["lindmoor"],
    figures: [{ measure: "lindmoor/repair", min: 6, max: 6, unit: "week", qualifier: "ABOUT" }],
  },
  {
    type: "statement",
    source: "harbour-news/bridge",
    claim: "lindmoor/six-weeks",
    form: "DIRECT",
    stance: "AFFIRMS",
    speakers: [{ mention: "Ada Verne", role: "mayor", entity: "ada-verne", resolvedBy: "editor" }],
    saidOn: {
      from: "2031-03-04T00:00:00Z",
      to: "2031-03-05T00:00:00Z",
      precision: "DAY",
      basis: "STATED",
      text: "on Tuesday",
    },
    spans: [
      { role: "CONTENT", text: "We need about six weeks" },
      { role: "FIGURE", text: "about six weeks" },
      { role: "SOURCE", text: "Ada Verne" },
      { role: "CUE", text: "said" },
    ],
  },
] as const;

/** The example as a file: one line per thing, with a space where a reader wants one. */
export const exampleFile = `${example.map(spaced).join("\n")}\n`;

function spaced(line: object): string {
  return JSON.stringify(line, null, 1).replace(/\n\s*/g, " ");
}
