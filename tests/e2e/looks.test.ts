import type { Page } from "playwright-core";
import { beforeAll, describe, expect } from "vitest";
import { test, untilAlive } from "../kit/browser.ts";
import { importSample } from "../kit/sample.ts";
import { everyPage } from "../kit/site.ts";

let pages: string[];
beforeAll(async () => {
  await importSample();
  pages = Object.values(await everyPage());
});

const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true };

test("no page scrolls sideways on a phone", async ({ open }) => {
  const page = await open("/", phone);
  const wide: string[] = [];
  for (const address of pages) {
    await page.goto(address);
    await untilAlive(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > phone.viewport.width) wide.push(`${address}: ${width}px, by ${await widest(page)}`);
  }
  expect(wide).toEqual([]);
}, 90_000);

test("every page opens on a desk in both schemes without a fault", async ({ open }) => {
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await open("/", { colorScheme, viewport: { width: 1440, height: 900 } });
    for (const address of pages) {
      await page.goto(address);
      await untilAlive(page);
    }
  }
}, 120_000);

describe("the colour scheme", () => {
  test("that was chosen is there from the first paint, whatever the system says", async ({
    open,
  }) => {
    const page = await open("/", { colorScheme: "light" });
    const button = page.getByRole("button", { name: /^Colours:/ });
    await button.click();
    await button.click();
    expect(await button.getAttribute("aria-label")).toMatch(/^Colours: dark/);
    const dark = await ground(page);

    // The first paint comes from the document alone; the scripts of the site are held back.
    await page.route("**/_next/static/**/*.js", (route) => setTimeout(() => route.continue(), 700));
    await page.goto("/sources", { waitUntil: "commit" });
    await page.locator("main h1").waitFor();
    expect(await ground(page)).toBe(dark);
    await page.unroute("**/_next/static/**/*.js");
    await untilAlive(page);
    expect(await ground(page)).toBe(dark);
  });

  test("follows the system until one is chosen", async ({ open }) => {
    const light = await ground(await open("/", { colorScheme: "light" }));
    const page = await open("/", { colorScheme: "dark" });
    expect(await ground(page)).not.toBe(light);
    await page.emulateMedia({ colorScheme: "light" });
    await expect.poll(() => ground(page)).toBe(light);
  });
});

function ground(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

/** The innermost element that reaches farthest to the right. */
function widest(page: Page): Promise<string> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll("main *, header *, footer *")];
    const right = (element: Element) => element.getBoundingClientRect().right;
    const last = all.reduce((far, element) => (right(element) >= right(far) ? element : far));
    return `${last.tagName} ${last.className}`;
  });
}
