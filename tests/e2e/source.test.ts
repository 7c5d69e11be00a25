import { beforeAll, describe, expect } from "vitest";
import { test } from "../kit/browser.ts";
import { importSample } from "../kit/sample.ts";
import { findStatement } from "../kit/site.ts";

let source: string;
beforeAll(async () => {
  await importSample();
  source = `/sources/${(await findStatement("More than 100 Russian soldiers")).source.id}`;
});

describe("the text of a source", () => {
  test("stands there once, word for word, with every statement marked", async ({ open }) => {
    const page = await open(source);
    const listed = await page.locator('#statements li[id^="list-stm_"]').count();
    expect(listed).toBe(40);
    const marked = await page
      .locator("a[data-of]")
      .evaluateAll((marks) => [
        ...new Set(marks.flatMap((mark) => mark.getAttribute("data-of")?.split(" ") ?? [])),
      ]);
    expect(marked).toHaveLength(listed);
    const text = await page.locator('[class*="text"]:has(> [role="paragraph"])').textContent();
    expect(text?.match(/taken prisoner|prisoners/g)?.length).toBeGreaterThan(0);
    expect(text?.split("a Russian Su-34")).toHaveLength(2);
  });

  test("has marks inside marks, and each tells all statements that it stands for", async ({
    open,
  }) => {
    const page = await open(source);
    const nested = page.locator('a[data-depth="2"]').first();
    await nested.waitFor();
    const of = (await nested.getAttribute("data-of"))?.split(" ") ?? [];
    expect(of.length).toBeGreaterThanOrEqual(2);
    expect(await nested.getAttribute("href")).toBe(`#list-${of.at(-1)}`);
    await nested.hover();
    await page.locator(`#list-${of.at(-1)}[data-near]`).waitFor();
  });

  test("shows a statement in text and list while one of them is pointed at", async ({ open }) => {
    const { id } = await findStatement("More than 100 Russian soldiers");
    const page = await open(source);
    await page.locator(`#list-${id}`).hover();
    await page.locator(`a[data-of~="${id}"][data-near]`).first().waitFor();
  });

  test("is walked by keyboard: Tab reaches a mark, Enter its entry, and the entry leads back", async ({
    open,
  }) => {
    const { id } = await findStatement("More than 100 Russian soldiers");
    const page = await open(source);
    const mark = page.locator(`a[data-of~="${id}"]:not([tabindex="-1"])`).first();
    await mark.focus();
    await page.keyboard.press("Enter");
    const entered = new URL(page.url()).hash;
    expect(entered).toMatch(/^#list-stm_/);
    const entry = page.locator(entered);
    await expect
      .poll(() => entry.evaluate((item) => item.contains(document.activeElement)))
      .toBe(true);

    await entry.getByRole("link", { name: /^In the text/ }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).hash).toBe(entered.replace("list-", ""));
  });

  test("opened at a statement shows that statement as chosen", async ({ open }) => {
    const { id } = await findStatement("Ukrainian troops in Kursk Region destroyed");
    const page = await open(`${source}#${id}`);
    await page.locator(`#list-${id}[data-chosen]`).waitFor();
    const mark = page.locator(`a[data-of~="${id}"][data-chosen]`).first();
    await expect.poll(() => mark.evaluate(isInSight)).toBe(true);
  });

  test("opens again where one stopped reading, and leads back to its beginning", async ({
    open,
  }) => {
    const page = await open(source, { viewport: { width: 1000, height: 500 } });
    const paragraph = page.locator('[role="paragraph"]').nth(4);
    await paragraph.evaluate((element) => element.scrollIntoView());
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem("sayso.places")))
      .toMatch(/,4\]/);
    await page.goto("/sources");
    await page.goto(source);
    await page.getByText("Here you stopped reading.").waitFor();
    expect(await paragraph.evaluate(isInSight)).toBe(true);
    await page.getByRole("button", { name: "From the beginning" }).click();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
    await page.getByText("Here you stopped reading.").waitFor({ state: "detached" });
  });
});

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}
