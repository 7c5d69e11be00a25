import type { Page } from "playwright-core";
import { beforeAll, describe, expect } from "vitest";
import { test } from "../kit/browser.ts";
import { importSample } from "../kit/sample.ts";

beforeAll(importSample);

const desk = { viewport: { width: 1440, height: 900 } };

describe("the map", () => {
  test("shows places and events, and says the same in a list", async ({ open }) => {
    const page = await open("/map", desk);
    const list = page.getByRole("region", { name: /7 places and events on the map/ });
    const rows = await list.getByRole("listitem").allTextContents();
    expect(rows).toHaveLength(7);
    expect(rows[0]).toMatch(/Kursk Region.*51\.7° N, 36\.3° E, within 150 km.*20 statements/);
    await map(page)
      .getByRole("link", { name: /^Donetsk Region, place: 2 statements about it/ })
      .waitFor();
    expect(await page.getByText("1 place or event").textContent()).toContain("Not on the map");
    await page.getByRole("link", { name: /Televised meeting/ }).waitFor();
  });

  test("opens what is said about a place that is clicked, and keeps the address", async ({
    open,
  }) => {
    const page = await open("/map", desk);
    await map(page)
      .getByRole("link", { name: /^Donetsk Region, place/ })
      .click();
    await page.waitForURL(/place=donetsk-region/);
    const panel = page.getByRole("region", { name: "Donetsk Region" });
    await panel.getByText("within 140 km").waitFor();
    expect(await panel.locator('a[href^="/statements/"]').count()).toBe(2);
    expect(await panel.getByRole("link", { name: "Its timeline" }).getAttribute("href")).toBe(
      "/timeline?entity=donetsk-region",
    );
    await page.reload();
    await panel.waitFor();
    await panel.getByRole("link", { name: "Select nothing" }).click();
    await page.waitForURL((address) => !address.searchParams.has("place"));
    await panel.waitFor({ state: "detached" });
  });

  test("is zoomed by wheel, keys and links, and the address shows the same view again", async ({
    open,
  }) => {
    const page = await open("/map", desk);
    const first = await zoomOf(page);
    await page.getByRole("link", { name: "Zoom in", exact: true }).click();
    await expect.poll(() => zoomOf(page)).toBeCloseTo(first + 1, 1);
    await map(page).focus();
    await page.keyboard.press("+");
    await expect.poll(() => zoomOf(page)).toBeCloseTo(first + 2, 1);
    await map(page).hover();
    await page.mouse.wheel(0, 300);
    await expect.poll(() => zoomOf(page)).toBeLessThan(first + 1.5);

    await page.waitForURL(/lat=.*lon=.*zoom=/);
    const moved = await zoomOf(page);
    await expect.poll(() => zoomInAddress(page)).toBeCloseTo(moved, 1);
    await page.reload();
    await expect.poll(() => zoomOf(page)).toBeCloseTo(moved, 1);
    await page.getByRole("link", { name: "Show everything" }).click();
    await page.waitForURL((address) => !address.searchParams.has("zoom"));
    await expect.poll(() => zoomOf(page)).toBeCloseTo(first, 1);
  });

  test("is drawn along by the pointer without opening what lies under it", async ({ open }) => {
    const page = await open("/map", desk);
    const mark = map(page).getByRole("link", { name: /^Donetsk Region, place/ });
    const box = await mark.boundingBox();
    if (!box) throw new Error("The mark is not drawn.");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x - 120, box.y - 60, { steps: 6 });
    await page.mouse.up();
    await page.waitForURL(/lat=/);
    expect(page.url()).not.toContain("place=");
    const after = await mark.boundingBox();
    expect(box.x - (after?.x ?? 0)).toBeGreaterThan(80);
  });

  test("joins what is close together, and parts it by a click", async ({ open }) => {
    const page = await open("/map?lat=50&lon=36&zoom=3", desk);
    const cluster = map(page).getByRole("link", { name: /show them apart/ });
    expect(await cluster.count()).toBeGreaterThan(0);
    const before = await zoomOf(page);
    await cluster.first().click();
    await expect.poll(() => zoomOf(page)).toBeGreaterThan(before + 0.9);
  });

  test("selects on the map what is chosen in the list, and finds it", async ({ open }) => {
    const page = await open("/map?lat=0&lon=0&zoom=5", desk);
    await page
      .getByRole("region", { name: /on the map$/ })
      .getByRole("link", { name: "Sudzha" })
      .click();
    await page.waitForURL(/place=sudzha/);
    const mark = map(page).locator('a[aria-current="true"]');
    await mark.waitFor();
    expect(await mark.locator("title").textContent()).toMatch(/^Sudzha, place/);
  });

  test("counts only what a filter leaves", async ({ open }) => {
    const page = await open("/map", desk);
    await page.getByLabel("Kind").selectOption({ label: "Events" });
    await page.getByLabel("Words").fill("emergency");
    await page.getByRole("button", { name: "Filter" }).click();
    await page.waitForURL(/kind=EVENT/);
    const list = page.getByRole("region", { name: /on the map$/ });
    await expect
      .poll(() => list.getByRole("listitem").allTextContents())
      .toEqual([expect.stringContaining("emergency"), expect.stringContaining("emergency")]);
    await page.getByRole("link", { name: /Drop the filter Words/ }).click();
    await page.waitForURL((address) => !address.searchParams.has("q"));
    await expect.poll(() => list.getByRole("listitem").count()).toBe(3);
  });

  test("says when nothing matches, and which filters to drop", async ({ open }) => {
    const page = await open("/map?q=zeppelin", desk);
    await page.getByText("Nothing to draw").waitFor();
    await page.getByRole("link", { name: /Drop the filter Words/ }).waitFor();
  });

  test("works with scripts off", async ({ open }) => {
    const page = await open("/map", { ...desk, javaScriptEnabled: false });
    await page.getByRole("link", { name: "Zoom in", exact: true }).click();
    await page.waitForURL(/zoom=/);
    await map(page)
      .getByRole("link", { name: /^Sudzha, place/ })
      .click();
    await page.getByRole("region", { name: "Sudzha" }).waitFor();
    expect(await page.locator("svg path[d^='M']").count()).toBeGreaterThan(2);
  });
});

test("a place's page shows where it lies, and leads to the map", async ({ open }) => {
  const page = await open("/entities/sudzha");
  await page.getByRole("img", { name: /Sudzha on the map: 51\.2° N/ }).click();
  await page.waitForURL(/\/map\?place=sudzha/);
  await page.getByRole("region", { name: "Sudzha" }).waitFor();
});

function map(page: Page) {
  return page.getByRole("group", { name: /^Map/ });
}

async function zoomOf(page: Page): Promise<number> {
  return Number(await map(page).locator("svg[data-zoom]").getAttribute("data-zoom"));
}

function zoomInAddress(page: Page): number {
  return Number(new URL(page.url()).searchParams.get("zoom"));
}
