import type { Page } from "playwright-core";
import { beforeAll, describe, expect } from "vitest";
import { test, untilAlive } from "../kit/browser.ts";
import { importSample } from "../kit/sample.ts";
import { findStatement } from "../kit/site.ts";

beforeAll(importSample);

const syrskyi = "/entities/oleksandr-syrskyi";

describe("the palette", () => {
  test("goes to a person whose name is misspelt, by keyboard alone", async ({ open }) => {
    const page = await open("/data");
    await page.keyboard.press("Control+k");
    const field = palette(page);
    await field.waitFor();
    await page.keyboard.type("Sirsky");
    const people = lines(page).getByRole("group", { name: "People" });
    await people.getByRole("option", { name: /^Oleksandr Syrskyi/ }).waitFor();
    expect(await chosen(page)).toMatch(/^Oleksandr Syrskyi/);
    const active = await field.getAttribute("aria-activedescendant");
    expect(await page.locator(`[id="${active}"]`).textContent()).toMatch(/^Oleksandr Syrskyi/);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${syrskyi}`);
    await page.getByRole("dialog").waitFor({ state: "detached" });
  });

  test("keeps what is typed before its code is there", async ({ open }) => {
    const page = await open("/data");
    await page.keyboard.press("Control+k");
    await page.keyboard.type("jokursk");
    await expect.poll(() => palette(page).inputValue()).toBe("jokursk");
  });

  test("walks round its lines by arrows, keeps the focus inside and gives it back", async ({
    open,
  }) => {
    const page = await open(syrskyi);
    const button = page.getByRole("button", { name: /^Go to anything/ });
    await button.click();
    await palette(page).waitFor();
    const first = await chosen(page);
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => chosen(page)).not.toBe(first);
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => chosen(page)).toBe(first);
    for (let time = 0; time < 3; time++) await page.keyboard.press("Tab");
    expect(
      await page.evaluate(() => document.activeElement?.closest("[role=dialog]") !== null),
    ).toBe(true);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await expect.poll(() => button.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test("goes to a page that its text names, and switches the scheme", async ({ open }) => {
    const page = await open("/", { colorScheme: "light" });
    await type(page, "timeline");
    await expect.poll(() => chosen(page)).toMatch(/^Timeline/);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/timeline");
    await type(page, "dark");
    await lines(page).getByRole("option", { name: "Use dark colours" }).waitFor();
    await page.keyboard.press("Enter");
    await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
  });

  test("says that nothing is called so, and offers the full search", async ({ open }) => {
    const page = await open("/data");
    await type(page, "xyzzyplugh");
    await page.getByText("Nothing in the graph matches “xyzzyplugh”").waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/search?q=xyzzyplugh");
  });

  test("offers what was looked at last, until it is forgotten", async ({ open }) => {
    const page = await open(syrskyi);
    await page.getByRole("link", { name: "Sayso, home" }).click();
    await page.waitForURL((address) => address.pathname === "/");
    await page.keyboard.press("Control+k");
    const recent = lines(page).getByRole("group", { name: "Recent" });
    await recent.getByRole("option", { name: "Oleksandr Syrskyi" }).waitFor();
    await page.keyboard.press("Escape");

    await page.goto("/search");
    await page.getByRole("heading", { name: "Recent" }).waitFor();
    await page.getByRole("button", { name: "Clear" }).click();
    await page.getByRole("heading", { name: "Recent" }).waitFor({ state: "detached" });
  });

  test("opens the page's own query", async ({ open }) => {
    const page = await open(syrskyi);
    await type(page, "open this");
    await expect.poll(() => chosen(page)).toBe("Open this page as GraphQL");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/playground\?query=/);
  });

  test("is reached on a phone", async ({ open }) => {
    const page = await open("/data", { viewport: { width: 390, height: 844 }, isMobile: true });
    await page.getByRole("button", { name: /^Go to anything/ }).click();
    await palette(page).fill("kursk");
    await lines(page)
      .getByRole("option", { name: /^Kursk Region/ })
      .first()
      .click();
    await page.waitForURL("**/entities/kursk-region");
  });
});

describe("keys", () => {
  test("go to pages, walk the statements and open one", async ({ open }) => {
    const page = await open(syrskyi);
    await walkToEntry(page);
    const first = await focusedText(page);
    await page.keyboard.press("j");
    await expect.poll(() => focusedText(page)).not.toBe(first);
    await page.keyboard.press("k");
    await expect.poll(() => focusedText(page)).toBe(first);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/statements/stm_*");
    await page.keyboard.press("g");
    await page.keyboard.press("d");
    await page.waitForURL("**/data");
  });

  test("open the source of a statement", async ({ open }) => {
    const page = await open(syrskyi);
    await walkToEntry(page);
    await page.keyboard.press("o");
    await page.waitForURL("**/sources/src_*");
  });

  test("are listed by “?”, and can be turned off for good", async ({ open }) => {
    const page = await open(syrskyi);
    await page.keyboard.press("?");
    const sheet = page.getByRole("dialog", { name: "Keys" });
    await sheet.getByText("Next statement").waitFor();
    await sheet.getByText("Timeline").waitFor();
    await sheet.getByRole("checkbox", { name: /Single keys/ }).uncheck();
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "detached" });

    await page.reload();
    await untilAlive(page);
    await page.keyboard.press("g");
    await page.keyboard.press("d");
    await page.keyboard.press("Control+k");
    await palette(page).waitFor();
    expect(new URL(page.url()).pathname).toBe(syrskyi);
  });

  test("are text in a field", async ({ open }) => {
    const page = await open("/data");
    await page.keyboard.press("/");
    const field = page.getByRole("combobox");
    await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.type("g m?");
    expect(await field.inputValue()).toBe("g m?");
    expect(new URL(page.url()).pathname).toBe("/data");
  });
});

test("the way taken stands above the page, and leads back", async ({ open }) => {
  const { claim } = await findStatement("More than 100 Russian soldiers");
  const page = await open(syrskyi);
  await page
    .locator("#said")
    .getByRole("link", { name: /^More than 100 Russian/ })
    .click();
  await page.waitForURL("**/statements/stm_*");
  await page.locator(`main a[href="/claims/${claim.id}"]`).first().click();
  await page.waitForURL("**/claims/clm_*");
  const trail = page.getByRole("navigation", { name: "The way here" });
  await expect.poll(() => trail.getByRole("listitem").count()).toBe(3);
  await trail.getByRole("link", { name: "Oleksandr Syrskyi" }).click();
  await page.waitForURL(`**${syrskyi}`);
  await trail.waitFor({ state: "detached" });
});

function palette(page: Page) {
  return page.getByRole("combobox", { name: "Go to anything" });
}

/** The lines of the palette; a page may have options of its own. */
function lines(page: Page) {
  return page.getByRole("listbox", { name: "Where to go and what to do" });
}

async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await palette(page).fill(text);
}

/** The keys of the site are there a moment after its first fields. */
async function walkToEntry(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      await page.keyboard.press("j");
      return page.locator("[data-entry] a:focus").count();
    })
    .toBe(1);
}

async function chosen(page: Page): Promise<string> {
  return (await lines(page).locator('[aria-selected="true"]').textContent()) ?? "";
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? "");
}
