import type { Page } from "playwright-core";
import { beforeAll, describe, expect } from "vitest";
import { exampleGroups } from "../../apps/web/app/playground/examples/index.ts";
import { test } from "../kit/browser.ts";
import { importSample } from "../kit/sample.ts";

beforeAll(importSample);

const examples = exampleGroups.flatMap((group) => group.examples);
const desk = { width: 1440, height: 900 };

describe("the playground", () => {
  test("lists the worked examples; a click loads one and runs it", async ({ open }) => {
    const page = await openPlayground(open, "/playground");
    const pane = page.getByRole("region", { name: "Worked examples" });
    expect(await pane.getByRole("button").count()).toBe(examples.length);

    await pane.getByRole("button", { name: /What did Gladkov say about Belgorod/ }).click();
    await answerWith(page, "CERTAIN");
    expect(await editorText(page, "query")).toContain("GladkovOnBelgorod");
    expect(await editorText(page, "variable")).toContain("ent_");
  });

  test("keeps in its tab what a person wrote when an example is loaded", async ({ open }) => {
    const page = await openPlayground(open, query("query Mine { dataset { sources } }"));
    await page.getByRole("button", { name: /Who is Syrskyi/ }).click();
    await answerWith(page, "Oleksandr Syrskyi");
    await page.getByRole("tab", { name: "Mine" }).click();
    await expect.poll(() => editorText(page, "query")).toContain("query Mine");
  });

  test("completes fields from the schema, and marks what is not in it", async ({ open }) => {
    const page = await openPlayground(
      open,
      query("query Mine {\n  dataset {\n    nosuchfield\n  }\n}"),
    );
    await page.locator(".graphiql-query-editor .squiggly-error").first().waitFor();

    await page.locator(".graphiql-query-editor").getByText("nosuchfield").click();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.keyboard.type("stat");
    const completions = page.locator(".suggest-widget.visible");
    await completions.getByText("statements", { exact: true }).first().waitFor();
  });

  test("shares operation and variables in the address, never headers", async ({ open }) => {
    const page = await openPlayground(
      open,
      query("query Mine($slug: String!) { entity(slug: $slug) { name } }", { slug: "su-34" }),
    );
    await page.getByRole("button", { name: "Headers" }).click();
    await page.locator(".graphiql-editor-tool .monaco-editor:visible").last().click();
    await page.keyboard.type('{"authorization":"Bearer secret-of-mine');
    await page.getByRole("button", { name: /Copy a link/ }).click();
    await page.waitForFunction(() => location.search.includes("Mine"));
    const { searchParams, href } = new URL(page.url());
    expect(searchParams.get("query")).toContain("query Mine");
    expect(JSON.parse(searchParams.get("variables") ?? "")).toEqual({ slug: "su-34" });
    expect([...searchParams.keys()].sort()).toEqual(["query", "variables"]);
    expect(decodeURIComponent(href)).not.toContain("secret-of-mine");

    const again = await openPlayground(open, href);
    await run(again);
    await answerWith(again, "Su-34");
  });

  test("shows the documentation of the schema", async ({ open }) => {
    const page = await openPlayground(open, "/playground");
    await page
      .getByRole("button", { name: /Documentation/ })
      .first()
      .click();
    await page.getByRole("link", { name: "Query" }).click();
    await page.locator(".graphiql-doc-explorer").getByText("statements").first().waitFor();
  });

  test("takes the colours of the site, and changes with them", async ({ open }) => {
    const page = await openPlayground(open, "/playground");
    const editor = page.locator(".graphiql-container");
    const ground = () => editor.evaluate((element) => getComputedStyle(element).backgroundColor);
    const light = await ground();
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(ground).not.toBe(light);
  });

  test("fits a phone: one thing under the other, nothing beside the edge", async ({ open }) => {
    const page = await openPlayground(open, "/playground", { width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const boxes = [".graphiql-plugin", ".graphiql-editors", ".graphiql-response"].map(
      async (part) => (await page.locator(part).boundingBox()) ?? { x: -1, y: -1, width: 0 },
    );
    const [examples, editor, answer] = await Promise.all(boxes);
    for (const box of [examples, editor, answer]) expect(box?.width).toBeGreaterThan(340);
    expect(editor?.y).toBeGreaterThan(examples?.y ?? Number.NaN);
    expect(answer?.y).toBeGreaterThan(editor?.y ?? Number.NaN);
  });
});

function query(text: string, variables?: object): string {
  const params = new URLSearchParams({ query: text });
  if (variables) params.set("variables", JSON.stringify(variables));
  return `/playground?${params}`;
}

type Open = (path: string, options?: object) => Promise<Page>;

/** Opens the playground and waits for its editor and its schema. */
async function openPlayground(open: Open, path: string, viewport = desk): Promise<Page> {
  const page = await open(path, { viewport });
  await page.locator(".graphiql-query-editor .view-line").first().waitFor();
  return page;
}

async function run(page: Page): Promise<void> {
  await page.getByRole("button", { name: /Execute query/ }).click();
}

async function answerWith(page: Page, words: string): Promise<void> {
  await page.locator(".graphiql-response").getByText(words).first().waitFor();
}

/** What stands in an editor, without the non-breaking spaces that it is drawn with. */
async function editorText(page: Page, editor: "query" | "variable"): Promise<string> {
  const place = editor === "query" ? ".graphiql-query-editor" : ".graphiql-editor-tool";
  const text = await page.locator(`${place} .view-lines`).first().textContent();
  return (text ?? "").replaceAll("\u00a0", " ");
}
