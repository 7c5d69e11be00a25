import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { tellingLines } from "../fixtures/tellings.ts";
import { test } from "../kit/browser.ts";
import { startTestGraph, type TestGraph } from "../kit/graph.ts";
import { importSample } from "../kit/sample.ts";

const desk = { viewport: { width: 1440, height: 900 } };

describe("the statements that count", () => {
  beforeAll(importSample);

  const around = "/explore?start=oleksandr-syrskyi&view=table";

  test("let the others fade, count anew, and stand in the address", async ({ open }) => {
    const page = await open(around, desk);
    await page.getByRole("table", { name: /Ties/ }).waitFor();
    await expect.poll(() => sum(page)).toMatch(/^[1-9]/);
    const before = await sum(page);
    await page.getByRole("heading", { name: "By statement" }).click();
    // The address holds the choice, and the box follows it a moment later.
    await page.getByRole("checkbox", { name: "Denies" }).click();
    await page.waitForURL(/stance=denies/);
    await expect.poll(() => countedTies(page)).toMatch(/^\d+ of \d+ ties$/);
    const [matching = 0, all = 0] = (await countedTies(page)).match(/\d+/g)?.map(Number) ?? [];
    expect(matching).toBeLessThan(all);
    expect(await sum(page), "nothing goes").toBe(before);

    await page.getByRole("checkbox", { name: /^Hide what/ }).click();
    await page.waitForURL(/others=hide/);
    await expect
      .poll(() => page.getByRole("table", { name: /Ties/ }).locator("tbody tr").count())
      .toBeLessThan(all);
    await page.getByRole("button", { name: "Let every statement count" }).click();
    await page.waitForURL((address) => !address.searchParams.has("stance"));
  });

  test("are chosen by day, and a tie shows these alone", async ({ open }) => {
    const page = await open(`${around}&from=2024-08-14&until=2024-08-14`, desk);
    await expect.poll(() => countedTies(page)).toMatch(/^\d+ of \d+ ties$/);
    const row = page
      .getByRole("table", { name: /Ties/ })
      .getByRole("row", { name: /Oleksandr Syrskyi.*speaks of/i })
      .first();
    const statements = Number(await row.getByRole("cell").last().textContent());
    await row.getByRole("button").click();
    const tie = page.getByRole("region", { name: "Selected tie" });
    await tie
      .getByText(/^Those that count of|^None of them/)
      .first()
      .waitFor();
    await expect.poll(() => tie.getByRole("listitem").count()).toBe(Math.min(statements, 20));
  });
});

describe("the outlets of a picture", () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph();
    await graph.import(tellingLines);
  });
  afterAll(async () => {
    await graph.empty();
    await graph.close();
  });

  test("are counted, and one of them leaves its own statements only", async ({ open }) => {
    const page = await open("/explore?start=mara-voss&view=table", desk);
    const mara = page
      .getByRole("table", { name: /Ties/ })
      .getByRole("row", { name: /Mara Voss.*speaks of.*Port Elden/i });
    const statements = async () => Number(await mara.getByRole("cell").last().textContent());
    const before = await statements();
    await page.getByRole("heading", { name: "By statement" }).click();
    const outlet = page.getByLabel("Outlet");
    await expect
      .poll(() => outlet.locator("option").allTextContents())
      .toEqual(["Any", expect.stringMatching(/^The Elden Star \(\d+\)$/)]);
    await outlet.selectOption({ index: 1 });
    await page.waitForURL(/outlet=ent_/);
    await expect.poll(statements).toBeLessThan(before);
  });
});

/** “12 entities, 20 ties” */
async function sum(page: Page): Promise<string> {
  const heading = page.getByRole("heading", { name: /In the picture/ });
  return ((await heading.textContent()) ?? "").replace("In the picture", "").trim();
}

/** “2 of 20 ties” */
async function countedTies(page: Page): Promise<string> {
  const summary = page.locator("summary").filter({ hasText: "By statement" });
  return ((await summary.textContent()) ?? "").replace("By statement", "").trim();
}
