import { beforeAll, describe, expect, inject, test } from "vitest";
import { importSample } from "../kit/sample.ts";
import { everyPage, findStatement } from "../kit/site.ts";

beforeAll(importSample);

const get = (path: string) => fetch(inject("site").url + path, { redirect: "manual" });

describe("a page that is not there", () => {
  const missing = [
    "/nothing/is/here",
    "/entities/nobody-of-that-name",
    "/statements/stm_aaaaaaaaaaaaaaaa",
    "/statements/no-id-at-all",
    "/claims/clm_aaaaaaaaaaaaaaaa",
    "/claims/no-id-at-all",
    "/sources/src_aaaaaaaaaaaaaaaa",
    "/sources/no-id-at-all",
    "/measures/msr_aaaaaaaaaaaaaaaa",
    "/measures/no-id-at-all",
    "/entities/%00",
  ];
  test.each(missing)("%s answers with a page that says so, not with 200 or 500", async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("There is nothing at this address");
  });
});

describe("every page", () => {
  test("has a title of its own, and one heading", async () => {
    const titles: string[] = [];
    for (const path of Object.values(await everyPage())) {
      const html = await (await get(path)).text();
      titles.push(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "");
      expect(html.match(/<h1[\s>]/g), path).toHaveLength(1);
      expect(html, path).toContain('<html lang="en"');
    }
    expect(titles.filter((title) => !title.includes("Sayso"))).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

test("a statement's share preview tells what was said and how it got here", async () => {
  const { id, claim } = await findStatement("More than 100 Russian soldiers");
  const html = await (await get(`/statements/${id}`)).text();
  expect(html).toContain(`<title>${claim.text}`);
  const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1];
  expect(description).toContain("Oleksandr Syrskyi");
  expect(html).toContain(`<link rel="canonical" href="${inject("site").url}/statements/${id}"`);
  const image = /<meta property="og:image" content="([^"]*)"/.exec(html)?.[1] ?? "";
  const answer = await fetch(image);
  expect(answer.headers.get("content-type")).toBe("image/png");
});

describe("GraphQL through the site", () => {
  test("gives the answer of the API, uncached, under the API's request id", async () => {
    const response = await fetch(`${inject("site").url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ dataset { statements } }" }),
    });
    expect(await response.json()).toEqual({ data: { dataset: { statements: 52 } } });
    expect(response.headers.get("cache-control")).toContain("no-store");
    expect(response.headers.get("x-request-id")).toBeTruthy();
  });

  test("a cookie or another origin gets no farther than it does at the API", async () => {
    const response = await fetch(`${inject("site").url}/graphql`, {
      method: "POST",
      headers: { "content-type": "text/plain", origin: "https://elsewhere.example" },
      body: JSON.stringify({ query: "{ dataset { statements } }" }),
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.headers.has("access-control-allow-origin")).toBe(false);
  });
});
