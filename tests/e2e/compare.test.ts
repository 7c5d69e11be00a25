import type { Page } from "playwright-core";
import { beforeAll, describe, expect } from "vitest";
import { test } from "../kit/browser.ts";
import { importSample } from "../kit/sample.ts";
import { findMeasure } from "../kit/site.ts";

beforeAll(importSample);

const rivals = "/compare?left=oleksandr-syrskyi&right=volodymyr-zelensky&about=kursk-region";

describe("two speakers on one subject", () => {
  test("stand side by side: rival figures with their days, never averaged", async ({ open }) => {
    const page = await open(rivals);
    const row = page.locator("#differ li").filter({ hasText: "Rival figures" });
    await row.getByRole("link", { name: "Settlements held by Ukraine in Kursk Region" }).waitFor();
    const side = async (name: string) =>
      (await row.getByRole("region", { name }).textContent()) ?? "";
    expect(await side("Oleksandr Syrskyi")).toMatch(/82 settlements.*15 Aug 2024/s);
    expect(await side("Volodymyr Zelensky")).toMatch(/74 settlements.*13 Aug 2024/s);
    expect(await row.textContent()).toContain("for different days: both may hold");
  });

  test("what only one says is told as silence of the other, not as agreement", async ({ open }) => {
    const page = await open(rivals);
    const only = page.locator("#only-left");
    expect(await only.textContent()).toContain("Volodymyr Zelensky is silent on these");
    await only.getByRole("link", { name: /More than 100 Russian soldiers/ }).waitFor();
    expect(await page.locator("#only").textContent()).toContain("Silence is not agreement");
    expect(await page.locator("#agree").textContent()).toContain("no claim in common");
  });

  test("each number of the summary leads to its rows, and the sides can be swapped", async ({
    open,
  }) => {
    const page = await open(rivals);
    await page.getByRole("link", { name: /1 they differ/ }).click();
    expect(new URL(page.url()).hash).toBe("#differ");
    await page.getByRole("link", { name: "Swap the two sides" }).click();
    await page.waitForURL(/left=volodymyr-zelensky&right=oleksandr-syrskyi&about=kursk-region/);
    await page.getByRole("heading", { name: "Volodymyr Zelensky and Oleksandr Syrskyi" }).waitFor();
  });

  test("on a phone they stand one below the other, each under its name", async ({ open }) => {
    const page = await open(rivals, { viewport: { width: 390, height: 844 } });
    const row = page.locator("#differ li").first();
    const [upper, lower] = await Promise.all(
      ["Oleksandr Syrskyi", "Volodymyr Zelensky"].map((name) =>
        row.getByRole("region", { name }).boundingBox(),
      ),
    );
    expect(lower?.y).toBeGreaterThan((upper?.y ?? 0) + (upper?.height ?? 0) - 1);
    expect(await row.getByText("Volodymyr Zelensky", { exact: true }).isVisible()).toBe(true);
    expect(await overflow(page)).toBe(0);
  });
});

describe("the way to a comparison", () => {
  test("leads from a speaker over whom to compare with and a subject of both", async ({ open }) => {
    const page = await open("/entities/oleksandr-syrskyi");
    await page.getByRole("link", { name: "Compare with…" }).click();
    await page.waitForURL("**/compare?left=oleksandr-syrskyi");
    await page
      .locator("#companions")
      .getByRole("link", { name: /Volodymyr Zelensky/ })
      .click();
    await page.waitForURL(/right=volodymyr-zelensky$/);
    await page
      .locator("#subjects")
      .getByRole("link", { name: /^Place Kursk Region/ })
      .click();
    await page.waitForURL(/about=kursk-region$/);
    await page.locator("#differ").getByText("Rival figures").waitFor();
  });

  test("leads from a measure whose figures rival", async ({ open }) => {
    const measure = await findMeasure("settlements held by Ukraine in Kursk Region");
    const page = await open(`/measures/${measure}`);
    await page.getByRole("link", { name: "Alexei Smirnov and Volodymyr Zelensky" }).click();
    await page.waitForURL(/\/compare\?left=alexei-smirnov&right=volodymyr-zelensky/);
    await page.locator("#differ").getByText("Rival figures").waitFor();
  });

  test("begins with two fields that suggest, and with examples", async ({ open }) => {
    const page = await open("/compare");
    await page
      .locator("#examples")
      .getByText(/rival figures/)
      .first()
      .waitFor();
    await page.getByLabel("One speaker").pressSequentially("syrsk");
    await page
      .getByRole("option", { name: /Oleksandr Syrskyi/ })
      .first()
      .click();
    await page.waitForURL("**/compare?left=oleksandr-syrskyi");
    await page.getByLabel("Another speaker").pressSequentially("zelen");
    await page
      .getByRole("option", { name: /Volodymyr Zelensky/ })
      .first()
      .click();
    await page.waitForURL(/left=oleksandr-syrskyi&right=volodymyr-zelensky/);
  });

  test("works without scripts, by names", async ({ open }) => {
    const page = await open("/compare", { javaScriptEnabled: false });
    await page.getByLabel("One speaker").fill("Oleksandr Syrskyi");
    await page.getByLabel("Another speaker").fill("volodymyr zelensky");
    await page.getByRole("button", { name: "Compare" }).click();
    await page.waitForURL(/left=oleksandr-syrskyi&right=volodymyr-zelensky/);
    await page.getByLabel("About").selectOption("kursk-region");
    await page.getByRole("button", { name: "Compare" }).click();
    await page.waitForURL(/about=kursk-region/);
    expect(await page.locator("#differ").textContent()).toContain("82 settlements");
  });

  test("says so where a name is nobody's, and where both are the same", async ({ open }) => {
    const page = await open("/compare?left=Xyzzyqwerty");
    await page.getByText("Nobody of this name is in the graph.").waitFor();
    await page.goto("/compare?left=oleksandr-syrskyi&right=oleksandr-syrskyi");
    await page.getByText("That is the same speaker twice").waitFor();
  });
});

/** How far the page scrolls sideways. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
