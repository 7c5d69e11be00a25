import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { test, untilAlive } from "../kit/browser.ts";
import { startTestGraph, type TestGraph } from "../kit/graph.ts";
import {
  claimLine,
  entityLine,
  header,
  measureLine,
  sourceLine,
  statementLine,
} from "../kit/lines.ts";
import { findStatement } from "../kit/site.ts";

const script = `<script>document.title="run"</script>`;
const image = `<img src=x onerror="document.title='run'">`;
const bidi = "\u202egnihton si siht\u202c 🕵🏽‍♀️ شارع";
const name = `${script} ${bidi}`;
const quote = `${image} </script><script>document.title="run"</script> {{7*7}} ${bidi}`;

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
  await graph.import([
    header("hostile"),
    entityLine("ada", { name, aliases: [`javascript:document.title="run"`], description: image }),
    measureLine("bridges", { label: `bridges ${script}` }),
    sourceLine("report", {
      title: `${image} ${bidi}`,
      url: "https://example.org/?q=<script>",
      text: `Ada said: ${quote}. That was all.`,
    }),
    claimLine("bridge", {
      text: quote,
      about: ["ada"],
      figures: [{ measure: "bridges", min: 7, max: 7, unit: "bridge", qualifier: "EXACT" }],
    }),
    statementLine({ content: quote }),
  ]);
});
afterAll(async () => {
  await graph.empty();
  await graph.close();
});

describe("what a source or a name holds is shown as text and never runs", () => {
  test("on every page that shows it", async ({ open }) => {
    const { id, claim, source } = await findStatement(image);
    const paths = [
      "/",
      "/entities",
      `/search?q=${encodeURIComponent(script)}`,
      `/statements/${id}`,
      `/claims/${claim.id}`,
      "/sources",
      `/sources/${source.id}`,
      "/data",
    ];
    const page = await open("/");
    for (const path of paths) {
      await page.goto(path);
      await nothingRan(page, path);
    }
    await page.goto(`/sources/${source.id}`);
    expect(await page.getByRole("main").textContent()).toContain(quote);
    await page.locator('#statements a[href^="/statements/"]').click();
    await page.waitForURL("**/statements/*");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(quote);
    await nothingRan(page, "/statements");
  });

  test("as a name, in its heading, the suggestions and the explorer", async ({ open }) => {
    const page = await open("/entities");
    await page
      .getByRole("main")
      .getByRole("link", { name: /<script>/ })
      .first()
      .click();
    await page.waitForURL("**/entities/*");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(name);
    await nothingRan(page, "entity");

    await page.goto(page.url().replace("/entities/", "/explore?view=table&start="));
    await page.getByRole("table").getByText(script).first().waitFor();
    await nothingRan(page, "explorer");

    await page.goto("/entities");
    await untilAlive(page);
    await page.getByRole("combobox").first().focus();
    await page.keyboard.type("document.title");
    await page.getByRole("option").first().waitFor();
    await nothingRan(page, "suggestions");
  });
});

async function nothingRan(page: Page, where: string): Promise<void> {
  expect(await page.title(), where).not.toBe("run");
  expect(await page.locator("main img, main iframe").count(), where).toBe(0);
  expect(await page.locator('a[href^="javascript:" i]').count(), where).toBe(0);
}
