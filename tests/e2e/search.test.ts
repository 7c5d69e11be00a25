import { beforeAll, describe, expect } from "vitest";
import { test } from "../kit/browser.ts";
import { importSample } from "../kit/sample.ts";

beforeAll(importSample);

describe("searching from the home page", () => {
  test("a misspelt name is suggested, and the keyboard alone opens the person", async ({
    open,
  }) => {
    const page = await open("/");
    const field = page.getByRole("combobox");
    await field.focus();
    await page.keyboard.type("Sirsky");
    await page.getByRole("option", { name: "Oleksandr Syrskyi Person" }).waitFor();
    await page.keyboard.press("ArrowDown");
    const active = await field.getAttribute("aria-activedescendant");
    expect(await page.locator(`[id="${active}"]`).textContent()).toContain("Oleksandr Syrskyi");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/entities/oleksandr-syrskyi");
    await page.getByRole("heading", { level: 1, name: "Oleksandr Syrskyi" }).waitFor();
  });

  test("Tab completes the best suggestion, and Enter opens it", async ({ open }) => {
    const page = await open("/");
    const field = page.getByRole("combobox");
    await field.focus();
    await page.keyboard.type("Зеленський");
    await page.getByRole("option", { name: "Volodymyr Zelensky Person" }).waitFor();
    await page.keyboard.press("Tab");
    expect(await field.inputValue()).toBe("Volodymyr Zelensky");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/entities/volodymyr-zelensky");
  });

  test("Escape closes the suggestions and leaves what was typed", async ({ open }) => {
    const page = await open("/");
    const field = page.getByRole("combobox");
    await field.focus();
    await page.keyboard.type("su34");
    await page.getByRole("option", { name: /Su-34/ }).first().waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("listbox").waitFor({ state: "detached" });
    expect(await field.inputValue()).toBe("su34");
  });
});

describe("the page of results", () => {
  test("groups by kind, and one kind can be chosen", async ({ open }) => {
    const page = await open("/search?q=kursk");
    const headings = await page
      .getByRole("main")
      .getByRole("heading", { level: 2 })
      .allTextContents();
    expect(headings.length).toBeGreaterThanOrEqual(3);
    await page
      .getByRole("navigation", { name: /kind/i })
      .getByRole("link", { name: /Place/ })
      .click();
    await page.waitForURL(/kind=PLACE/);
    await page.getByRole("main").getByRole("link", { name: "Kursk Region" }).first().waitFor();
  });

  test("that found nothing names the kind that was asked for and lets one drop it", async ({
    open,
  }) => {
    const page = await open("/search?q=glide+bomb&kind=PERSON");
    const drop = page.getByRole("link", { name: /Drop the filter Kind/ });
    await drop.click();
    await page.waitForURL((address) => !address.searchParams.has("kind"));
    await page.getByRole("main").getByRole("link", { name: "Glide bomb" }).first().waitFor();
  });
});
