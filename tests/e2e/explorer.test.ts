import type { Page } from "playwright-core";
import { beforeAll, describe, expect } from "vitest";
import { test } from "../kit/browser.ts";
import { untilSettled } from "../kit/picture.ts";
import { importSample } from "../kit/sample.ts";
import { findStatement } from "../kit/site.ts";

beforeAll(importSample);

const desk = { viewport: { width: 1440, height: 900 } };
const syrskyi = "/explore?start=oleksandr-syrskyi";

describe("the explorer", () => {
  test("begins with entities to start at, never with a blank canvas", async ({ open }) => {
    const page = await open("/explore", desk);
    await page.locator("#quoted").getByRole("link", { name: "Oleksandr Syrskyi" }).click();
    await page.waitForURL(/\/explore\?start=oleksandr-syrskyi/);
    await untilDrawn(page);
    expect(await sum(page)).toMatch(/^[2-9]\d* entities, [1-9]\d* ties$/);
  });

  test("begins with those of a statement, of a claim and of a search", async ({ open }) => {
    const { id, claim } = await findStatement("More than 100 Russian soldiers");
    const page = await open("/", desk);
    for (const address of [`/statements/${id}`, `/claims/${claim.id}`, "/search?q=kursk"]) {
      await page.goto(address);
      await page.getByRole("link", { name: /^Explore (who and what|the entities)/ }).click();
      await page.waitForURL(/\/explore\?start=/);
      const starts = new URL(page.url()).searchParams.getAll("start").length;
      expect(starts).toBeGreaterThan(1);
      await expect.poll(() => sum(page)).toContain(`${starts} entities`);
    }
  });

  test("tells how many neighbours wait on each way before it loads them", async ({ open }) => {
    const page = await open(
      "/explore?start=oleksandr-syrskyi&expand=&select=oleksandr-syrskyi",
      desk,
    );
    await untilDrawn(page);
    expect(await sum(page)).toBe("1 entity, 0 ties");
    const way = page.getByRole("checkbox", { name: /speaks of organizations/ });
    const label = (await way.locator("xpath=..").textContent()) ?? "";
    const [shown, waiting] = [...label.matchAll(/\d+/g)].slice(-2).map(Number);
    expect(shown).toBe(0);
    expect(waiting).toBeGreaterThan(0);

    await way.check();
    await page.getByRole("button", { name: `Expand chosen (${waiting})` }).click();
    await expect.poll(() => sum(page)).toMatch(new RegExp(`^${(waiting ?? 0) + 1} entities`));
  });

  test("restores the same picture from its address", async ({ open }) => {
    const page = await open(syrskyi, desk);
    await untilDrawn(page);
    const places = page.getByRole("checkbox", { name: /Places/ });
    // The address holds the filter, and the box follows it a moment later.
    await places.click();
    await page.waitForURL(/without=place/);
    await expect.poll(() => places.isChecked()).toBe(false);
    await page.getByRole("button", { name: "Table" }).click();
    await page.getByRole("table").first().waitFor();
    const before = await tableRows(page, "Entities");
    expect(before.length).toBeGreaterThan(1);
    expect(before.filter((row) => row.includes("Place"))).toEqual([]);

    await page.reload();
    await page.getByRole("table").first().waitFor();
    await expect.poll(() => tableRows(page, "Entities")).toEqual(before);
    expect(await places.isChecked()).toBe(false);
  });

  test("shows as a table what it draws, and the evidence of the tie that is chosen there", async ({
    open,
  }) => {
    const page = await open(`${syrskyi}&view=table`, desk);
    await page.getByRole("table").first().waitFor();
    const ties = page.getByRole("table", { name: /Ties/ });
    await ties
      .getByRole("row", { name: /Oleksandr Syrskyi.*commander/ })
      .getByRole("button")
      .click();
    const evidence = page.getByRole("region", { name: "Selected relation" });
    await evidence.getByText("the commander of the Ukrainian military").first().waitFor();

    await ties
      .getByRole("button", { name: /speaks of/i })
      .first()
      .click();
    const spoken = page.getByRole("region", { name: "Selected tie" });
    await spoken.locator('a[href^="/statements/"]').first().waitFor();
  });

  test("keeps the words on the ties of an entity that is under the pointer", async ({ open }) => {
    const page = await open(`${syrskyi}&select=none`, desk);
    await untilDrawn(page);
    const { x, y } = await placeOf(page, "Kursk Region");
    await page.mouse.move(x, y);
    // The focus fades what does not touch the entity; Sigma draws the words once more a moment later.
    await page.waitForTimeout(500);
    expect(await inkOn(page, "edgeLabels")).toBeGreaterThan(100);
  });

  test("takes a step back and forth again", async ({ open }) => {
    const page = await open(syrskyi, desk);
    await untilDrawn(page);
    const first = await sum(page);
    await page
      .getByRole("region", { name: "Oleksandr Syrskyi" })
      .getByRole("button", { name: "Collapse" })
      .click();
    await expect.poll(() => sum(page)).toBe("1 entity, 0 ties");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => sum(page)).toBe(first);
    await page.getByRole("button", { name: "Redo" }).click();
    await expect.poll(() => sum(page)).toBe("1 entity, 0 ties");
  });

  test("is walked by keys, and says where one is", async ({ open }) => {
    const page = await open(syrskyi, desk);
    await untilDrawn(page);
    await page.getByRole("application").focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(/select=/);
    await page.keyboard.press("Escape");
    await page.waitForURL(/select=none/);
  });

  test("opened and left twenty times leaves no warning of WebGL", async ({ open }) => {
    const page = await open(syrskyi, desk);
    for (let time = 0; time < 20; time++) {
      await page.getByRole("application").locator("canvas").first().waitFor();
      await page.getByRole("link", { name: "Data", exact: true }).first().click();
      await page.waitForURL("**/data");
      await page.goBack();
      await page.waitForURL(/\/explore/);
    }
    await untilDrawn(page);
  }, 120_000);

  test("can be read with scripts off", async ({ open }) => {
    const page = await open(syrskyi, { javaScriptEnabled: false });
    const list = await page.getByRole("main").textContent();
    expect(list).toContain("The picture needs JavaScript");
    expect(list).toContain("Armed Forces of Ukraine");
  });
});

async function untilDrawn(page: Page): Promise<void> {
  await untilSettled(page);
  await page.getByRole("heading", { name: /In the picture/ }).waitFor();
  await expect.poll(() => sum(page)).not.toMatch(/^0 entities/);
}

/** “12 entities, 20 ties” */
async function sum(page: Page): Promise<string> {
  const heading = page.getByRole("heading", { name: /In the picture/ });
  return ((await heading.textContent()) ?? "").replace("In the picture", "").trim();
}

async function tableRows(page: Page, caption: string): Promise<string[]> {
  return page
    .getByRole("table", { name: new RegExp(caption) })
    .locator("tbody tr")
    .allTextContents();
}

/** Where the node of that name lies on the page, in pixels. */
function placeOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const canvas = document.querySelector('[data-settled="true"]');
    const sigma = Reflect.get(canvas ?? {}, "sigma");
    const graph = sigma.getGraph();
    const key = graph.findNode(
      (_: string, { node }: { node: { name: string } }) => node.name === wanted,
    );
    const { x, y } = sigma.graphToViewport(graph.getNodeAttributes(key));
    const { left = 0, top = 0 } = canvas?.getBoundingClientRect() ?? {};
    return { x: left + x, y: top + y };
  }, name);
}

/** How many pixels of one of the canvas's layers are drawn on. */
function inkOn(page: Page, layer: string): Promise<number> {
  return page.evaluate((name) => {
    const canvas = document.querySelector<HTMLCanvasElement>(`canvas.sigma-${name}`);
    const context = canvas?.getContext("2d");
    if (!canvas || !context) return 0;
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((value, at) => at % 4 === 3 && value > 0).length;
  }, layer);
}
