import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { chromiumFlags, findChromium } from "./chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where Chromium is steered from. */
    browser: string;
  }
}

/** One Chromium for a whole run, with an empty profile; `browser.ts` connects to it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer({
    executablePath: findChromium(),
    args: chromiumFlags,
    host: "127.0.0.1",
  });
  project.provide("browser", server.wsEndpoint());
  return () => server.close();
}
