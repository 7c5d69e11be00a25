import {
  type BrowserContext,
  type BrowserContextOptions,
  type ConsoleMessage,
  chromium,
  type Page,
} from "playwright-core";
import { afterAll, test as base, expect, inject } from "vitest";
import "./browser-setup.ts";
import "./site-setup.ts";

const browser = chromium.connect(inject("browser"));
afterAll(async () => (await browser).close());

export interface OpenOptions extends BrowserContextOptions {
  /** Another site than the one of the run. */
  readonly site?: string;
}

interface Fixtures {
  /** Opens an address of the site in a browser of its own, and waits until its scripts run. */
  readonly open: (path: string, options?: OpenOptions) => Promise<Page>;
  /** What must not be and was: errors, refusals of the policy, requests to others. A test fails on any. */
  readonly faults: string[];
}

export const test = base.extend<Fixtures>({
  faults: async ({ task: _ }, use) => {
    const faults: string[] = [];
    await use(faults);
    expect(faults, "faults in the browser").toEqual([]);
  },
  open: async ({ faults }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (path, { site = inject("site").url, ...options } = {}) => {
      const context = await (await browser).newContext({ baseURL: site, ...options });
      contexts.push(context);
      context.setDefaultTimeout(15_000);
      const page = await context.newPage();
      watch(page, new URL(site).origin, faults);
      await page.goto(path);
      if (options.javaScriptEnabled !== false) await untilAlive(page);
      return page;
    });
    for (const context of contexts) await context.close();
  },
});

function watch(page: Page, origin: string, faults: string[]): void {
  page.on("console", (message) => {
    if (isFault(message, page.url()))
      faults.push(`${message.type()} at ${message.location().url}: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && asked !== origin)
      faults.push(`request to another origin: ${request.url()}`);
  });
}

const warningsThatCount = /WebGL contexts|context lost|Content Security Policy|deprecated/i;

function isFault(message: ConsoleMessage, address: string): boolean {
  if (message.type() === "warning") return warningsThatCount.test(message.text());
  if (message.type() !== "error") return false;
  // The browser notes the status of a page that is not there.
  const isStatus = message.text().startsWith("Failed to load resource");
  return !(isStatus && withoutHash(message.location().url) === withoutHash(address));
}

function withoutHash(address: string): string {
  return address.replace(/#.*/, "");
}

/** Resolves when React has taken over what the server sent; before that a key or click may go nowhere. */
export async function untilAlive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const field = document.querySelector("#header-search");
    return field && Object.keys(field).some((key) => key.startsWith("__reactProps"));
  });
  // What listens on the whole page comes with the effects, a moment later.
  await page.evaluate(
    () => new Promise((resolve) => requestIdleCallback(() => resolve(null), { timeout: 2_000 })),
  );
}
