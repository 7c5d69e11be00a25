import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { addressesIn } from "../tests/kit/addresses.ts";
import { chromiumFlags, findChromium } from "../tests/kit/chromium.ts";

const usage = `npm run screenshots -- FOLDER [SITE]

Opens every page of a running site (http://127.0.0.1:3000 if left out, with the sample loaded) at 1440 and 390
pixels, light and dark, and writes a PNG of each into the folder.`;

const widths = [1440, 390];
const schemes = ["light", "dark"] as const;
/** For canvas and editor, which go on drawing after all is loaded. */
const settleMs = 2_500;

const [folder, site = "http://127.0.0.1:3000"] = process.argv.slice(2);
if (!folder || folder.startsWith("-")) {
  console.log(usage);
  process.exit(folder === "--help" ? 0 : 1);
}

const pages = Object.entries(await addressesIn(`${site}/graphql`).everyPage());
await mkdir(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
for (const width of widths) {
  for (const colorScheme of schemes) {
    const viewport = { width, height: width > 1000 ? 900 : 844 };
    const context = await browser.newContext({ baseURL: site, viewport, colorScheme });
    const page = await context.newPage();
    for (const [name, address] of pages) {
      await page.goto(address, { waitUntil: "networkidle" });
      if (/explore|playground/.test(name)) await page.waitForTimeout(settleMs);
      const path = join(folder, `${name}-${width}-${colorScheme}.png`);
      await page.screenshot({ path, fullPage: true });
      console.log(path);
    }
    await context.close();
  }
}
await browser.close();
