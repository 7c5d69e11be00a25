import type { Page } from "playwright-core";
import { beforeAll, describe, expect } from "vitest";
import { test } from "../kit/browser.ts";
import { importSample } from "../kit/sample.ts";

beforeAll(importSample);

const desk = { viewport: { width: 1440, height: 900 } };
const kursk = "/timeline?entity=kursk-region";

describe("a timeline", () => {
  test("opens from an entity's page, and its range is that of the data", async ({ open }) => {
    const page = await open("/entities/kursk-region", desk);
    await page.getByRole("link", { name: "Open the timeline" }).click();
    await page.waitForURL(/\/timeline\?entity=kursk-region/);
    await page.getByRole("heading", { level: 1, name: "Kursk Region" }).waitFor();
    expect(await windowWords(page)).toMatch(/^\d+ Aug 2024 – \d+ Aug 2024 \(UTC\)$/);
    expect(await page.locator("#list").textContent()).toContain(
      "Ukrainian incursion into Kursk Region",
    );
  });

  test("opens from a search", async ({ open }) => {
    const page = await open("/search?q=settlements", desk);
    await page.getByRole("link", { name: /on a timeline/ }).click();
    await page.waitForURL(/\/timeline\?q=settlements/);
    expect(await page.locator("#list").textContent()).toContain("82 settlements");
  });

  test("is zoomed by links, and the back button leads out again", async ({ open }) => {
    const page = await open(kursk, desk);
    const before = await windowWords(page);
    await page.getByRole("link", { name: "Zoom in" }).click();
    await page.waitForURL(/from=/);
    await expect.poll(() => windowWords(page)).not.toBe(before);
    await page.goBack();
    await expect.poll(() => windowWords(page)).toBe(before);
    await page.getByRole("link", { name: "Later" }).click();
    await page.waitForURL(/from=/);
    await page.getByRole("link", { name: "Fit all" }).click();
    await page.waitForURL((address) => !address.searchParams.has("from"));
    await expect.poll(() => windowWords(page)).toBe(before);
  });

  test("is zoomed by keys, and the focus stays", async ({ open }) => {
    const page = await open(kursk, desk);
    await picture(page).focus();
    await page.keyboard.press("+");
    await page.waitForURL(/from=/);
    await page.keyboard.press("0");
    await page.waitForURL((address) => !address.searchParams.has("from"));
    expect(await picture(page).evaluate((box) => box === document.activeElement)).toBe(true);
  });

  test("is zoomed by Ctrl and wheel, and moved by dragging, without opening a mark", async ({
    open,
  }) => {
    const page = await open(kursk, desk);
    const box = await picture(page).boundingBox();
    if (!box) throw new Error("There is no picture.");
    await page.mouse.move(box.x + box.width / 2, box.y + 60);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -300);
    await page.keyboard.up("Control");
    await page.waitForURL(/from=/);
    const zoomed = page.url();
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 4, box.y + 60, { steps: 5 });
    await page.mouse.up();
    await page.waitForURL((address) => address.href !== zoomed);
    expect(new URL(page.url()).pathname).toBe("/timeline");
  });

  test("shows the words of a mark on hover and on focus, and Escape closes them", async ({
    open,
  }) => {
    const page = await open(kursk, desk);
    const mark = page.getByRole("link", { name: /controlled 28 settlements.*Smirnov/ }).first();
    const card = mark.locator("xpath=following-sibling::*[1]");
    expect(await card.isVisible()).toBe(false);
    await mark.hover();
    await card.waitFor();
    expect(await card.textContent()).toContain("12 Aug 2024");
    expect(await card.textContent()).toContain("Alexei Smirnov");
    await page.mouse.move(0, 0);
    await card.waitFor({ state: "hidden" });
    await picture(page).focus();
    for (let tabs = 0; tabs < 40 && !(await card.isVisible()); tabs++)
      await page.keyboard.press("Tab");
    expect(await card.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "hidden" });
  });

  test("takes another clock, and lists apart what has no date on it", async ({ open }) => {
    const page = await open(kursk, desk);
    await page
      .getByRole("navigation", { name: "Clock" })
      .getByText("Said", { exact: true })
      .click();
    await page.waitForURL(/clock=SAID/);
    await page.locator("#undated").waitFor();
    const apart = (await page.locator("#undated").textContent()) ?? "";
    expect(apart).toMatch(/Without a date on this clock\d+ entries/);
    expect(await page.locator("#list").textContent()).not.toContain("published");
  });

  test("is narrowed by a filter, which a chip drops", async ({ open }) => {
    const page = await open(kursk, desk);
    await page.getByText("Filter", { exact: true }).first().click();
    await page.locator('select[name="stance"]').selectOption("DENIES");
    await page.getByRole("button", { name: "Filter" }).click();
    await page.waitForURL(/stance=DENIES/);
    await page.getByRole("link", { name: /Drop the filter Stance/ }).click();
    await page.waitForURL((address) => !address.searchParams.has("stance"));
  });

  test("is drawn, and zoomed by links, with scripts off", async ({ open }) => {
    const page = await open(kursk, { ...desk, javaScriptEnabled: false });
    expect(await page.getByRole("heading", { level: 3 }).allTextContents()).toEqual([
      expect.stringContaining("Said about Kursk Region"),
      expect.stringContaining("Events"),
    ]);
    await page.getByRole("link", { name: "Zoom in" }).click();
    await page.waitForURL(/from=/);
  });
});

describe("the card of an entity", () => {
  test("opens where its link is hovered, stays while it is hovered itself, and Escape closes it", async ({
    open,
  }) => {
    const page = await open("/entities/kursk-region", desk);
    const link = page.locator('#about a[data-entity="oleksandr-syrskyi"]').first();
    await link.hover();
    const card = page.getByRole("tooltip");
    await card.waitFor();
    const words = (await card.textContent()) ?? "";
    expect(words).toContain("Oleksandr Syrskyi");
    expect(words).toContain("Person");
    expect(words).toMatch(/\d+ said, \d+ said about/);
    expect(await card.getByRole("listitem").count()).toBe(2);
    await card.hover();
    // Longer than a card stays when nobody looks at it.
    await page.waitForTimeout(600);
    expect(await card.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
  });

  test("opens for the keyboard too, and describes the link", async ({ open }) => {
    const page = await open("/entities/kursk-region", desk);
    const link = page.locator('#about a[data-entity="oleksandr-syrskyi"]').first();
    await link.focus();
    // A key was pressed: only then is focus shown.
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    const card = page.getByRole("tooltip");
    await card.waitFor();
    expect(await link.getAttribute("aria-describedby")).toBe(await card.getAttribute("id"));
  });

  test("moves nothing on the page", async ({ open }) => {
    const page = await open("/entities/kursk-region", desk);
    const heights = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await heights();
    await page.locator('#about a[data-entity="oleksandr-syrskyi"]').first().hover();
    await page.getByRole("tooltip").waitFor();
    expect(await heights()).toBe(before);
  });
});

function picture(page: Page) {
  return page.getByRole("group", { name: /^Timeline from/ });
}

/** “5 Aug 2024 – 16 Aug 2024 (UTC)” */
async function windowWords(page: Page): Promise<string> {
  return (await page.getByRole("status").filter({ hasText: "UTC" }).textContent()) ?? "";
}
