import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestApi, type TestApi } from "../kit/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

/** The fastest of a few tries, in milliseconds: the machine may have other work. */
async function fastest(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < 5; count++) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  return Math.min(...times);
}

const nested = (depth: number) => `${"{ a ".repeat(depth)}${"}".repeat(depth)}`;
const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(" ");
const inside = (depth: number) =>
  `{ statement(id: "x") { ${"claim { supports { evidence { for { ".repeat(depth)} id ${"} } } }".repeat(depth)} } }`;

describe("a document that is too large is refused before it costs anything", () => {
  test.each<[string, string]>([
    ["2,000 levels", nested(2_000)],
    ["20,000 levels", nested(20_000)],
    ["20,000 lists in an argument", `{ a(b: ${"[".repeat(20_000)}) }`],
    ["101 aliases of __typename", `{ ${times(101, (i) => `a${i}: __typename`)} }`],
    [
      "101 aliases of a field that works",
      `{ ${times(101, (i) => `a${i}: search(text: "a") { top { kind } }`)} }`,
    ],
    ["10,000 directives", `{ __typename ${"@x ".repeat(10_000)} }`],
    ["10,000 times the same field", `{ ${"__typename ".repeat(10_000)} }`],
    ["fields 17 deep", inside(4)],
  ])("%s", async (_name, document) => {
    const answer = await api.query(document);
    expect({ status: answer.status, code: answer.code }).toEqual({
      status: 400,
      code: "QUERY_TOO_COMPLEX",
    });
    expect(await fastest(() => api.query(document))).toBeLessThan(50);
    expect((await api.query("{ __typename }")).status).toBe(200);
  });

  test.each<[string, string]>([
    ["10 unknown directives", `{ __typename ${"@x ".repeat(10)} }`],
    ["fragments in a circle", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"],
    [
      "introspection that goes in circles",
      `{ __schema { types { ${"fields { type { ".repeat(5)} name ${"} } ".repeat(5)} } } }`,
    ],
  ])("%s", async (_name, document) => {
    expect(await api.query(document)).toMatchObject({
      status: 400,
      code: "GRAPHQL_VALIDATION_FAILED",
    });
    expect(await fastest(() => api.query(document))).toBeLessThan(50);
  });
});

describe("the cost of an operation", () => {
  const pages = `query ($size: Int) {
    statements(first: $size) { nodes { claim { statements(first: $size) { nodes { claim { about { id } } } } } } }
  }`;

  test("is counted with the values of variables", async () => {
    expect(await api.query(pages, { size: 100 })).toMatchObject({
      code: "QUERY_TOO_COMPLEX",
      status: 400,
    });
    expect(await api.query(pages, { size: 10 })).toMatchObject({ status: 200 });
  });

  test("is counted with defaults of variables, of arguments, and with null as the default", async () => {
    const withDefault = pages.replace("$size: Int", "$size: Int = 100");
    expect((await api.query(withDefault)).code).toBe("QUERY_TOO_COMPLEX");
    const threeLevels =
      "{ statements { nodes { claim { statements { nodes { claim { statements { nodes { about: claim { about { id } } } } } } } } } } }";
    expect((await api.query(threeLevels)).code).toBe("QUERY_TOO_COMPLEX");
    expect(
      (await api.query(threeLevels.replaceAll("statements", "statements(first: null)"))).code,
    ).toBe("QUERY_TOO_COMPLEX");
  });

  test("leaves out what @include and @skip leave out", async () => {
    const document = (on: boolean) =>
      `query ($on: Boolean = ${on}) { __typename ... @include(if: $on) { statements(first: 100) { nodes { claim { statements(first: 100) { nodes { id } } } } } } }`;
    expect((await api.query(document(true))).code).toBe("QUERY_TOO_COMPLEX");
    expect((await api.query(document(false))).status).toBe(200);
  });

  test("counts fragments that double at each level without walking all of them", async () => {
    const fragments = times(
      15,
      (i) => `fragment F${i} on Claim { ...F${i + 1} updates { ...F${i + 1} } }`,
    );
    const document = `{ claim(id: "x") { ...F0 } } ${fragments} fragment F15 on Claim { id }`;
    expect((await api.query(document)).code).toBe("QUERY_TOO_COMPLEX");
    expect(await fastest(() => api.query(document))).toBeLessThan(50);
  });

  test("of lists of ids is their length", async () => {
    const document =
      "query ($ids: [ID!]!) { subgraph(ids: $ids) { nodes { said(first: 100) { nodes { id } } } } }";
    const ids = Array(200).fill("ent_aaaaaaaaaaaaaaaa");
    expect((await api.query(document, { ids })).code).toBe("QUERY_TOO_COMPLEX");
  });
});

test("what tools ask of the schema is allowed", async () => {
  const answer = await api.query(
    getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }),
  );
  expect(answer).toMatchObject({ status: 200, errors: undefined });
});

describe("the size of a page", () => {
  const literal = (size: string) => api.query(`{ statements(first: ${size}) { nodes { id } } }`);
  const variable = (size: number | null) =>
    api.query("query ($size: Int) { statements(last: $size) { nodes { id } } }", { size });

  test.each([0, -1, 101, 2 ** 31])("%d is refused, by literal and by variable", async (size) => {
    expect(await literal(String(size))).toMatchObject({ status: 400, code: "BAD_USER_INPUT" });
    expect(await variable(size)).toMatchObject({ status: 400, code: "BAD_USER_INPUT" });
  });

  test("null and 100 are not", async () => {
    expect(await literal("null")).toMatchObject({ status: 200 });
    expect(await variable(null)).toMatchObject({ status: 200 });
    expect(await literal("100")).toMatchObject({ status: 200 });
  });
});
