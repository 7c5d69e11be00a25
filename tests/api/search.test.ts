import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { startTestApi, type TestApi } from "../kit/api.ts";
import { importSample } from "../kit/sample.ts";

let api: TestApi;
beforeAll(async () => {
  await importSample();
  api = await startTestApi();
});
afterAll(() => api.stop());

const document = `query Search($text: String!, $kinds: [SearchKind!], $first: Int) {
  search(text: $text, kinds: $kinds, first: $first) {
    top { ...Hit }
    groups { kind hasMore hits { ...Hit } }
  }
}
fragment Hit on SearchHit {
  kind
  score
  snippet { text match }
  node {
    __typename
    ... on Entity { slug name }
    ... on Statement { id passage { text } claim { text } }
    ... on Claim { text }
    ... on Source { title }
  }
}`;

const hit = z.object({
  kind: z.string(),
  score: z.number(),
  snippet: z.array(z.object({ text: z.string(), match: z.boolean() })),
  node: z.looseObject({ __typename: z.string(), slug: z.string().optional() }),
});
const form = z.object({
  search: z.object({
    top: z.array(hit),
    groups: z.array(z.object({ kind: z.string(), hasMore: z.boolean(), hits: z.array(hit) })),
  }),
});

async function search(text: string, more: { kinds?: string[]; first?: number } = {}) {
  return (await api.read(form, document, { text, ...more })).search;
}

const marked = ({ snippet }: z.infer<typeof hit>) =>
  snippet.map((part) => (part.match ? `[${part.text}]` : part.text)).join("");

describe("names", () => {
  test.each([
    ["Зеленський", "volodymyr-zelensky"],
    ["Зеленский", "volodymyr-zelensky"],
    ["zelenskiy", "volodymyr-zelensky"],
    ["Zelenskyy", "volodymyr-zelensky"],
    ["ZELENS", "volodymyr-zelensky"],
    ["zelenksy", "volodymyr-zelensky"],
    ["Sirsky", "oleksandr-syrskyi"],
    ["Сирський", "oleksandr-syrskyi"],
    ["syrskyi oleksandr", "oleksandr-syrskyi"],
    ["su34", "su-34"],
    ["SU 34", "su-34"],
    ["Су-34", "su-34"],
    ["belgorodregion", "belgorod-region"],
    ["1+1", "one-plus-one"],
  ])("%j finds %s first", async (text, slug) => {
    const { top } = await search(text);
    expect(top[0]?.node.slug).toBe(slug);
  });

  test("the words that matched are marked in the name as it is written", async () => {
    const { groups } = await search("su34", { kinds: ["EQUIPMENT"] });
    expect(groups[0]?.hits[0]?.node.slug).toBe("su-34");
    const [person] = (await search("zelenskiy", { kinds: ["PERSON"] })).top;
    expect(person && marked(person)).toContain("[Zelensky]");
  });
});

describe("texts", () => {
  test("statements, claims and sources are found by their words, the last one begun", async () => {
    const { groups } = await search("kursk region");
    const kinds = groups.map((group) => group.kind);
    expect(kinds).toEqual(expect.arrayContaining(["PLACE", "STATEMENT", "CLAIM"]));
    const claims = (await search("settlements contr", { kinds: ["CLAIM"] })).top;
    expect(claims.length).toBeGreaterThan(0);
    for (const claim of claims) {
      expect(marked(claim)).toMatch(/\[settlements?\]/i);
      expect(marked(claim)).toMatch(/\[control\w*\]/i);
    }
  });

  test("every word must be there", async () => {
    expect((await search("settlements zzyzx", { kinds: ["STATEMENT", "CLAIM"] })).groups).toEqual(
      [],
    );
  });

  test("a name is found in statements under another spelling", async () => {
    const { top } = await search("Зеленський", { kinds: ["STATEMENT"] });
    expect(top.map(marked).join(" ")).toContain("[Zelensky]");
  });

  test("a snippet joined is a part of the passage or the claim", async () => {
    const { top } = await search("kursk", { kinds: ["STATEMENT"], first: 50 });
    expect(top.length).toBeGreaterThan(5);
    const statement = z.object({
      passage: z.object({ text: z.string() }),
      claim: z.object({ text: z.string() }),
    });
    for (const found of top) {
      const { passage, claim } = statement.parse(found.node);
      const shown = found.snippet.map((part) => part.text).join("");
      expect(`${passage.text}\n${claim.text}`).toContain(shown.replace(/^…|…$/g, ""));
    }
  });
});

describe("groups", () => {
  test("only the kinds asked for, each with the number asked for, and whether there are more", async () => {
    const { groups, top } = await search("region", { kinds: ["PLACE", "CLAIM"], first: 1 });
    expect(groups.map(({ kind, hasMore, hits }) => [kind, hasMore, hits.length])).toEqual([
      ["PLACE", true, 1],
      ["CLAIM", true, 1],
    ]);
    expect(top).toHaveLength(1);
    expect((await search("region", { kinds: [] })).groups).toEqual([]);
  });

  test("hits stand in the order of their score", async () => {
    const { groups, top } = await search("kursk", { first: 100 });
    for (const hits of [top, ...groups.map((group) => group.hits)]) {
      const scores = hits.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    }
  });

  test("the number of round trips does not grow with the hits asked for", async () => {
    const trips = async (first: number) => {
      await search("kursk", { first });
      return api.requests.at(-1)?.roundTrips.length ?? 0;
    };
    const few = await trips(1);
    expect(few).toBeGreaterThan(3);
    // Loads of one kind may fall into one batch or two, however many hits there are.
    expect(await trips(50)).toBeLessThanOrEqual(few + 3);
  });
});

describe("text is taken literally", () => {
  const operators = [
    "+",
    "-",
    "&&",
    "||",
    "!",
    "(",
    ")",
    "{",
    "}",
    "[",
    "]",
    "^",
    '"',
    "~",
    "*",
    "?",
  ];
  test.each([
    ...operators,
    ":",
    "\\",
    "/",
    "/b",
    "a:",
    '"open',
    "AND OR (((",
    "tb-*",
    "a~ b^",
    "[x TO",
  ])("%j is answered", async (text) => {
    expect((await api.query(document, { text })).errors).toBeUndefined();
  });

  test("marks alone find nothing", async () => {
    expect(await search("(*)")).toEqual({ top: [], groups: [] });
  });

  test("words that are operators elsewhere are words", async () => {
    const { top } = await search("prisoners NOT exchanged", { kinds: ["CLAIM"] });
    for (const found of top) expect(marked(found)).toMatch(/\[not\]/i);
  });
});

describe("refusals", () => {
  test.each([
    ["an empty text", { text: "" }],
    ["blanks", { text: "  \t " }],
    ["201 characters", { text: "a".repeat(201) }],
    ["ten thousand words", { text: "word ".repeat(10_000) }],
    ["no hits", { text: "a", first: 0 }],
    ["101 hits", { text: "a", first: 101 }],
  ])("%s: BAD_USER_INPUT", async (_, variables) => {
    expect((await api.query(document, variables)).code).toBe("BAD_USER_INPUT");
  });

  test("200 characters between blanks are taken", async () => {
    expect((await api.query(document, { text: ` ${"a b ".repeat(50)} ` })).errors).toBeUndefined();
  });
});
