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
