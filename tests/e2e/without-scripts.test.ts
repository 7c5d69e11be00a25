import { beforeAll, describe, expect } from "vitest";
import { test } from "../kit/browser.ts";
import { importSample } from "../kit/sample.ts";
import { findStatement } from "../kit/site.ts";

beforeAll(importSample);

const javaScriptEnabled = false;

describe("with scripts off", () => {
  test("an entity can be read and its statements filtered", async ({ open }) => {
    const page = await open("/entities/oleksandr-syrskyi", { javaScriptEnabled });
    expect(await page.locator("#said").textContent()).toContain("More than 100 Russian soldiers");
    expect(await page.locator("main svg text").allTextContents()).toContain(
      "Armed Forces of Ukraine",
    );
    await page.locator("#said summary").press("Enter");
    await page.locator("#said form").locator('select[name="saidForm"]').selectOption({ index: 1 });
    await page.locator("#said form").getByRole("button", { name: "Filter" }).click();
    await page.waitForURL(/saidForm=/);
    await page
      .locator("#said")
      .getByRole("link", { name: /Drop the filter Form/ })
      .click();
    await page.waitForURL((address) => !address.searchParams.has("saidForm"));
  });

  test("a statement shows its passage, its trace and its clocks", async ({ open }) => {
    const { id } = await findStatement("More than 100 Russian soldiers");
    const page = await open(`/statements/${id}`, { javaScriptEnabled });
    expect(await page.locator("#passage").textContent()).toContain("prisoner");
    expect(await page.locator("#trace").textContent()).toContain("Volodymyr Zelensky");
    expect(await page.locator("#clocks").textContent()).toContain("14 Aug 2024");
  });

  test("the marks of a source lead to the list and back", async ({ open }) => {
    const { id, source } = await findStatement("More than 100 Russian soldiers");
    const page = await open(`/sources/${source.id}`, { javaScriptEnabled });
    const mark = page.locator(`a[data-of~="${id}"]`).first();
    const target = await mark.getAttribute("href");
    await mark.click();
    expect(new URL(page.url()).hash).toBe(target);
    await page
      .locator(`${target}`)
      .getByRole("link", { name: /^In the text/ })
      .click();
    expect(new URL(page.url()).hash).toBe(target?.replace("list-", ""));
  });

  test("the search is a form that answers", async ({ open }) => {
    const page = await open("/", { javaScriptEnabled });
    await page.getByRole("main").getByRole("combobox").fill("Зеленський");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/search?q=*");
    await page
      .getByRole("main")
      .getByRole("link", { name: "Volodymyr Zelensky" })
      .first()
      .waitFor();
  });
});
