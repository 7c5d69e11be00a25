import { beforeAll, describe, expect } from "vitest";
import { test } from "../kit/browser.ts";
import { importSample } from "../kit/sample.ts";
import { findMeasure, findStatement } from "../kit/site.ts";

beforeAll(importSample);

describe("settlements held by Ukraine in Kursk Region", () => {
  test("are told side by side: 28, 74 and 82, each with who and when", async ({ open }) => {
    const measure = await findMeasure("settlements held by Ukraine in Kursk Region");
    const page = await open(`/measures/${measure}`);
    const rows = await page.locator("#accounts tbody tr").allTextContents();
    expect(rows).toHaveLength(4);
    const row = (figure: string, who: RegExp) =>
      rows.find((text) => text.startsWith(figure) && who.test(text)) ?? rows.join("\n---\n");
    expect(row("28", /Smirnov/)).toContain("12 Aug 2024");
    expect(row("74", /Zelensky/)).toContain("13 Aug 2024");
    expect(row("74", /Armed Forces/)).toMatch(/not known/);
    expect(row("82", /Syrskyi/)).toContain("15 Aug 2024");
  });

  test("are reached from the home page, and each figure leads to its statement", async ({
    open,
  }) => {
    const page = await open("/");
    await page
      .locator("#disputed")
      .getByRole("link", { name: /settlements held/i })
      .first()
      .click();
    await page.waitForURL("**/measures/*");
    await page.getByRole("rowheader", { name: /82/ }).getByRole("link").click();
    await page.waitForURL("**/statements/stm_*");
    await page.getByRole("heading", { level: 1, name: /82 settlements/ }).waitFor();
  });
});

describe("the chart of a measure", () => {
  const label = "settlements held by Ukraine in Kursk Region";

  test("has a mark for each figure that leads to its statement, and a card with the words", async ({
    open,
  }) => {
    const page = await open(`/measures/${await findMeasure(label)}`);
    const marks = page.locator("#chart").getByRole("link", { name: /settlements, .*said/ });
    expect(await marks.count()).toBe(4);
    const newest = page.locator("#chart").getByRole("link", { name: /^82 settlements, Oleksandr/ });
    const card = newest.locator("xpath=following-sibling::*");
    expect(await card.isVisible()).toBe(false);
    await newest.focus();
    await card.getByText("commander of the Ukrainian military").waitFor();
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "hidden" });
    await page.keyboard.press("Enter");
    await page.waitForURL("**/statements/stm_*");
    await page.getByRole("heading", { level: 1, name: /82 settlements/ }).waitFor();
  });

  test("sets apart what has no date, and places by the other date on request", async ({ open }) => {
    const page = await open(`/measures/${await findMeasure(label)}`, { javaScriptEnabled: false });
    const drawing = page.locator("#chart svg:visible").first();
    expect(await drawing.textContent()).toContain("date not known");
    await page.getByRole("link", { name: "Date it speaks of" }).click();
    await page.waitForURL(/date=for/);
    expect(await drawing.textContent()).not.toContain("date not known");
    expect(await page.locator("#chart li a[href*='/statements/']").count()).toBe(4);
  });

  test("tells which figures a newer claim replaces", async ({ open }) => {
    const page = await open(`/measures/${await findMeasure(label)}`);
    const replaced = page.locator("#chart").getByRole("link", { name: /brought up to date/ });
    expect(await replaced.count()).toBe(2);
    await page
      .getByRole("row", { name: /Zelensky/ })
      .getByRole("link", { name: /controlled 82 settlements/ })
      .click();
    await page.waitForURL("**/claims/clm_*");
  });

  test("is sorted by a column's head, with the address telling how", async ({ open }) => {
    const page = await open(`/measures/${await findMeasure(label)}`);
    const figures = () => page.locator("#accounts tbody th").allTextContents();
    await page.getByRole("columnheader", { name: "Figure" }).getByRole("link").click();
    await page.waitForURL(/sort=figure/);
    await expect.poll(async () => (await figures()).at(0)).toBe("28 settlements");
    await page.getByRole("columnheader", { name: "Figure" }).getByRole("link").click();
    await page.waitForURL(/sort=-figure/);
    await expect.poll(async () => (await figures()).at(0)).toBe("82 settlements");
  });

  test("is there as CSV", async ({ open }) => {
    const page = await open(`/measures/${await findMeasure(label)}`);
    const address = await page.getByRole("link", { name: "Download CSV" }).getAttribute("href");
    const answer = await page.request.get(address ?? "");
    expect(answer.headers()["content-type"]).toContain("text/csv");
    expect(answer.headers()["content-disposition"]).toContain(
      'filename="settlements-held-by-ukraine-in-kursk-region.csv"',
    );
    const [header, ...rows] = (await answer.body()).toString().trimEnd().split("\r\n");
    expect(header).toMatch(/^\uFEFFmeasure,figure,qualifier,min,max,unit,speakers,/);
    expect(rows).toHaveLength(4);
    expect(rows.join()).toContain(",EXACT,82,82,settlement,Oleksandr Syrskyi,");
    expect((await page.request.get("/measures/no-id/figures.csv")).status()).toBe(404);
  });
});

describe("the list of measures", () => {
  test("has disputed ones first with their spread, and finds by words", async ({ open }) => {
    const page = await open("/measures");
    const first = page.locator("#disputed h3").first();
    expect(await first.textContent()).toMatch(/settlements held/i);
    expect(await page.locator("#disputed").textContent()).toContain("28 to 82 settlements");
    await page.getByRole("searchbox", { name: /Words/ }).fill("evacuated kursk");
    await page.getByRole("button", { name: "Filter" }).click();
    await page.waitForURL(/q=evacuated/);
    await expect.poll(() => page.locator("h3").count()).toBe(1);
    await page.getByRole("link", { name: /Drop the filter Words/ }).click();
    await page.waitForURL((address) => !address.searchParams.has("q"));
  });

  test("is reached from what figures are about", async ({ open }) => {
    const page = await open("/entities/belgorod-region");
    await page
      .locator("#figures")
      .getByRole("link", { name: /igures about/ })
      .click();
    await page.waitForURL(/\/measures\?about=belgorod-region/);
    await page.getByRole("heading", { level: 1, name: "Figures about Belgorod Region" }).waitFor();
    expect(await page.locator("h3").count()).toBe(3);
    await page.getByRole("link", { name: /Drop the filter About/ }).click();
    await page.waitForURL((address) => !address.searchParams.has("about"));
  });
});

describe("the claim of 74 settlements", () => {
  test("shows both who tell it, what replaces it, and its figure", async ({ open }) => {
    const { claim } = await findStatement("82 settlements");
    const page = await open(`/claims/${claim.id}`);
    await page
      .locator("#updates")
      .getByRole("link", { name: /74 settlements/ })
      .click();
    await page.getByRole("heading", { level: 1, name: /74 settlements/ }).waitFor();
    const tellers = await page.locator("#stances").textContent();
    expect(tellers).toContain("Volodymyr Zelensky");
    expect(tellers).toContain("Armed Forces of Ukraine");
    expect(await page.locator("#figures").textContent()).toContain("74");
    expect(await page.locator("#statements article").count()).toBe(2);
    await page
      .locator("#updated-by")
      .getByRole("link", { name: /82 settlements/ })
      .waitFor();
  });
});
