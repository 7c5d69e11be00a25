import axe from "axe-core";
import type { Page } from "playwright-core";
import { beforeAll, expect } from "vitest";
import { test, untilAlive } from "../kit/browser.ts";
import { importSample } from "../kit/sample.ts";
import { everyPage } from "../kit/site.ts";

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** GraphiQL puts the button of a tab into the tab. */
const ofGraphiql = new Set(["nested-interactive: .graphiql-tab"]);

let pages: string[];
beforeAll(async () => {
  await importSample();
  pages = Object.values(await everyPage());
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing serious on any page in ${colorScheme} colours`, async ({ open }) => {
    const page = await open("/", { colorScheme, viewport: { width: 1440, height: 900 } });
    // The policy of the site refuses scripts that are put into the document; this one comes before it.
    await page.addInitScript({ content: axe.source });
    const found: string[] = [];
    for (const address of pages) {
      await page.goto(address);
      await untilAlive(page);
      if (address === "/playground")
        await page.locator(".graphiql-query-editor .view-line").first().waitFor();
      found.push(...(await faultsOn(page)).map((fault) => `${address} ${fault}`));
    }
    expect(found).toEqual([]);
  }, 300_000);
}

test("axe finds nothing serious in the palette and the sheet of keys", async ({ open }) => {
  const page = await open("/");
  await page.addInitScript({ content: axe.source });
  await page.goto("/entities/oleksandr-syrskyi");
  await untilAlive(page);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("kursk");
  await page.getByRole("dialog").getByRole("option", { name: /Kursk/ }).first().waitFor();
  expect(await faultsOn(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keys" }).waitFor();
  expect(await faultsOn(page)).toEqual([]);
});

/** What axe holds to be serious or critical, each with the element. */
async function faultsOn(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(() =>
    window.axe.run(document, {
      resultTypes: ["violations"],
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }),
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`))
    .filter((fault) => !ofGraphiql.has(fault));
}
