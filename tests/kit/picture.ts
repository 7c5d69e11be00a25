import type { Page } from "playwright-core";

/** Waits until the explorer's picture has come to rest; without a GPU that takes a slow machine a while. */
export async function untilSettled(page: Page): Promise<void> {
  await page
    .locator('[role="application"][data-settled="true"] canvas')
    .first()
    .waitFor({ timeout: 60_000 });
}
