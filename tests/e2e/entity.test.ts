import type { Page } from "playwright-core";
import { beforeAll, describe, expect } from "vitest";
import { test } from "../kit/browser.ts";
import { importSample } from "../kit/sample.ts";

beforeAll(importSample);

describe("the statements of a person", () => {
  test("are narrowed by a form, and the back button takes the filter off again", async ({
    open,
  }) => {
    const page = await open("/entities/oleksandr-syrskyi");
    expect(await countSaid(page)).toBe(5);
    await filterSaid(page, "saidChannel", "Zelensky’s Telegram channel (2)");
    await page.waitForURL(/saidChannel=ent_/);
    expect(await countSaid(page)).toBe(2);
    expect(await saidSection(page).textContent()).toContain("2 statements match");

    await page.goBack();
    await page.waitForURL((address) => !address.searchParams.has("saidChannel"));
    expect(await countSaid(page)).toBe(5);
    await page.goForward();
    await page.waitForURL(/saidChannel=ent_/);
    expect(await countSaid(page)).toBe(2);
  });

  test("show each filter as a chip that drops it and keeps the others", async ({ open }) => {
    const page = await open("/entities/oleksandr-syrskyi?saidStance=AFFIRMS&aboutForm=INDIRECT");
    await filterSaid(page, "saidChannel", "Zelensky’s Telegram channel (2)");
    await page.waitForURL(/saidChannel=ent_/);
    await saidSection(page)
      .getByRole("link", { name: /Drop the filter Channel/ })
      .click();
    await page.waitForURL((address) => !address.searchParams.has("saidChannel"));
    const { searchParams } = new URL(page.url());
    expect(searchParams.get("saidStance")).toBe("AFFIRMS");
    expect(searchParams.get("aboutForm")).toBe("INDIRECT");
    await expect.poll(() => countSaid(page)).toBe(5);
  });

  test("say that none matches, and which filter to drop", async ({ open }) => {
    const page = await open("/entities/oleksandr-syrskyi?saidFrom=2025-01-01");
    const section = saidSection(page);
    expect(await section.textContent()).toContain("No statement matches these filters");
    await section.getByRole("link", { name: /Drop the filter/ }).click();
    await page.waitForURL((address) => !address.searchParams.has("saidFrom"));
    await expect.poll(() => countSaid(page)).toBe(5);
  });
});

test("all that is said about a place is paged through without a gap or a repeat", async ({
  open,
}) => {
  const page = await open("/entities/kursk-region");
  const about = page.locator("#about");
  const addresses = () =>
    about.locator("article h3 a").evaluateAll((links) => links.map((link) => `${link}`));
  const total = Number(/(\d+) statements/.exec((await about.textContent()) ?? "")?.[1]);
  const first = await addresses();
  expect(total).toBeGreaterThan(first.length);

  const seen = [...first];
  for (let last = first; seen.length < total; seen.push(...last)) {
    const before = last;
    await about.getByRole("link", { name: "Next" }).click();
    await expect.poll(addresses).not.toEqual(before);
    last = await addresses();
  }
  expect(new Set(seen).size).toBe(total);
  expect(seen).toHaveLength(total);
  expect(await about.getByRole("link", { name: "Next" }).count()).toBe(0);
  await about.getByRole("link", { name: "Previous" }).click();
  await expect.poll(addresses).toEqual(first);
});

test("a relation opens the statements that it rests on", async ({ open }) => {
  const page = await open("/entities/oleksandr-syrskyi");
  const relations = page.locator("#relations");
  const words = relations.getByText("the commander of the Ukrainian military").first();
  expect(await words.isVisible()).toBe(false);
  await relations.getByText("3 statements for it").click();
  await words.waitFor();
  await relations.getByRole("link", { name: "Syrskyi speaks of 82 settlements" }).click();
  await page.waitForURL("**/statements/stm_*");
  await page.getByRole("heading", { level: 1, name: /is the commander/ }).waitFor();
});

test("the page of an entity comes with little script, and nothing on it moves", async ({
  open,
}) => {
  const page = await open("/");
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const shifts = list.getEntries().map((entry) => Number(Reflect.get(entry, "value")));
      const before = Number(Reflect.get(window, "shifted") ?? 0);
      Reflect.set(
        window,
        "shifted",
        shifts.reduce((sum, shift) => sum + shift, before),
      );
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto("/entities/kursk-region", { waitUntil: "networkidle" });
  const scriptBytes = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter(({ name }) => new URL(name).pathname.endsWith(".js"))
      .reduce((sum, entry) => sum + Number(Reflect.get(entry, "encodedBodySize")), 0),
  );
  expect(scriptBytes).toBeGreaterThan(100_000);
  expect(scriptBytes).toBeLessThanOrEqual(165_000);
  expect(await page.evaluate(() => Number(Reflect.get(window, "shifted") ?? 0))).toBeLessThan(
    0.001,
  );
});

function saidSection(page: Page) {
  return page.locator("#said");
}

/** How many statements the section lists. */
function countSaid(page: Page): Promise<number> {
  return saidSection(page).getByRole("article").count();
}

async function filterSaid(page: Page, field: string, label: string): Promise<void> {
  const section = saidSection(page);
  const form = section.locator("form");
  if (!(await form.isVisible())) await section.locator("summary").press("Enter");
  await form.locator(`select[name="${field}"]`).selectOption({ label });
  await form.getByRole("button", { name: "Filter" }).click();
}
