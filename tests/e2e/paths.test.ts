import type { Page } from "playwright-core";
import { beforeAll, describe, expect } from "vitest";
import { test } from "../kit/browser.ts";
import { importSample } from "../kit/sample.ts";

beforeAll(importSample);

const desk = { viewport: { width: 1440, height: 900 } };
const between = "/explore?path=oleksandr-syrskyi*su-34";

describe("how two are connected", () => {
  test("is asked on the start page, and drawn with the statements behind each step", async ({
    open,
  }) => {
    const page = await open("/explore", desk);
    await choose(page, "#path-from", "Syrsk", "Oleksandr Syrskyi");
    await choose(page, "#path-to", "su-34", "Su-34");
    await page.getByRole("button", { name: "Find the paths" }).click();
    await page.waitForURL(/\/explore\?path=oleksandr-syrskyi\*su-34$/);
    const paths = asked(page, "Oleksandr Syrskyi", "Su-34");
    const first = paths.getByRole("listitem").first();
    await first.getByText("the commander of the Ukrainian military").first().waitFor();
    const chain = await first.getByRole("button").first().textContent();
    expect(chain?.replace(/\s+/g, "")).toBe(
      "OleksandrSyrskyicommanderofArmedForcesofUkrainedestroyedSu-34",
    );
    expect(await first.textContent()).toContain("Step 2 rests on one source.");
    const cited = first.locator('a[href^="/statements/"]');
    expect(await cited.count()).toBeGreaterThan(1);
    expect(await sum(page)).toMatch(/^4 entities/);
  });

  test("says which path rests on one report, and the address remembers the choice", async ({
    open,
  }) => {
    const page = await open(between, desk);
    const paths = asked(page, "Oleksandr Syrskyi", "Su-34");
    const other = paths.getByRole("button", { expanded: false }).first();
    await other.click();
    await page.waitForURL(/chosen=2/);
    await paths.getByText("The whole path rests on one retelling").first().waitFor();
    await page.reload();
    await expect
      .poll(() => paths.getByRole("button", { expanded: true }).textContent())
      .toContain("speaks of");
  });

  test("without a path says how far was looked, and offers to look further", async ({ open }) => {
    const page = await open(`${between}*1*relations`, desk);
    const paths = asked(page, "Oleksandr Syrskyi", "Su-34");
    await paths
      .getByText("No typed relations that stand connect the two within one step.")
      .waitFor();
    await paths.getByRole("button", { name: "Look up to 6 steps" }).click();
    await page.waitForURL(/su-34\*6\*relations/);
    await paths.getByRole("button", { expanded: true }).waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.waitForURL(/su-34\*1\*relations/);
  });

  test("a search can be stopped, and taken up again", async ({ open }) => {
    const page = await open("/explore?start=oleksandr-syrskyi", desk);
    let answered = () => {};
    const held = new Promise<void>((resolve) => {
      answered = resolve;
    });
    await page.route("**/graphql", async (route) => {
      if (route.request().postData()?.includes("query ExplorerPath(")) await held;
      await route.continue().catch(() => {});
    });
    const entity = page.getByRole("region", { name: "Oleksandr Syrskyi", exact: true });
    await entity.getByRole("button", { name: "Find a path to…" }).click();
    await choose(page, "#explorer-path-to", "su-34", "Su-34");
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByText("You stopped the search.").waitFor();
    answered();
    await page.getByRole("button", { name: "Search again" }).click();
    await asked(page, "Oleksandr Syrskyi", "Su-34")
      .getByRole("button", { expanded: true })
      .waitFor();
  });

  test("can be asked and read with scripts off", async ({ open }) => {
    const page = await open("/explore", { javaScriptEnabled: false });
    await page.locator("#path-from").fill("Syrskyi");
    await page.locator("#path-to").fill("Su-34");
    await page.getByRole("button", { name: "Find the paths" }).click();
    await page.waitForURL(/\/explore\/paths\?/);
    const text = await page.getByRole("main").textContent();
    expect(text).toContain("How are Oleksandr Syrskyi and Su-34 connected?");
    expect(text).toContain("The whole path rests on one retelling");
    expect(text).toContain("the commander of the Ukrainian military");
    const drawn = await open(between, { javaScriptEnabled: false });
    await drawn.getByRole("link", { name: "Read the paths as a list" }).click();
    await drawn.getByText("Step 2 rests on one source.").waitFor();
  });

  test("a name that is not clear is asked back", async ({ open }) => {
    const page = await open("/explore/paths?from=Region&to=Su-34", desk);
    const which = page.getByRole("region", { name: "Which “Region” do you mean?" });
    await which.getByRole("link").first().click();
    await page.waitForURL(/from-slug=/);
    await page.getByRole("heading", { level: 1, name: /and Su-34 connected\?/ }).waitFor();
  });
});

/** Types into a field for an entity and takes the suggestion. */
async function choose(page: Page, field: string, typed: string, name: string): Promise<void> {
  await page.locator(field).fill(typed);
  await page.locator('[role="option"]').filter({ hasText: name }).first().click();
}

/** The part of the panel that answers a question for paths. */
function asked(page: Page, from: string, to: string) {
  return page.getByRole("region", { name: `How are ${from} and ${to} connected?` });
}

/** “12 entities, 20 ties” */
async function sum(page: Page): Promise<string> {
  const heading = page.getByRole("heading", { name: /In the picture/ });
  return ((await heading.textContent()) ?? "").replace("In the picture", "").trim();
}
