import { idFor } from "@sayso/graph";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { retoldLines } from "../fixtures/retold.ts";
import { test } from "../kit/browser.ts";
import { startTestGraph, type TestGraph } from "../kit/graph.ts";

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
  await graph.import(retoldLines);
});
afterAll(async () => {
  await graph.empty();
  await graph.close();
});

const repair = `/claims/${idFor("claim", "repair")}`;

function row(page: Page, number: number) {
  return page.locator(`#telling-${number}`);
}

describe("a claim that is told five times", () => {
  test("shows its tellings by origin, each under the one that it passes on", async ({ open }) => {
    const page = await open(repair);
    const trace = page.locator("#trace");
    expect(await trace.textContent()).toContain("5 tellings, 3 to 4 origins");
    const first = trace.getByRole("region", { name: "Origin A" });
    expect(await first.textContent()).toMatch(/2 tellings in 2 sources.*1 of them passes/);
    expect(await row(page, 2).textContent()).toMatch(/Relays.*North Agency.*passes on telling 1/);
    expect(await trace.textContent()).toContain("its speaker is not identified");
  });

  test("tells who affirms, denies and asks, and filters by it", async ({ open }) => {
    const page = await open(repair);
    const stances = page.getByRole("navigation", { name: "Stance" });
    await stances.getByRole("link", { name: "Denies 1" }).click();
    await page.waitForURL(/traceStance=DENIES/);
    await expect.poll(() => page.locator("#trace li[id]").count()).toBe(1);
    expect(await row(page, 1).textContent()).toMatch(/Boris Quay.*denies/);
    await stances.getByRole("link", { name: "All 5" }).click();
    await expect.poll(() => page.locator("#trace li[id]").count()).toBe(5);
  });

  test("stands in the order of time where that is asked for, by a link to share", async ({
    open,
  }) => {
    const page = await open(repair);
    await page.getByRole("link", { name: "By time" }).click();
    await page.waitForURL(/traceOrder=time/);
    await expect.poll(() => page.locator("#trace figure section").count()).toBe(0);
    expect(await row(page, 1).textContent()).toContain("a reader");
    expect(await row(page, 2).textContent()).toMatch(/Ada Verne.*Origin A/);
  });

  test("draws each telling's four clocks with their words, unknown ones as unknown", async ({
    open,
  }) => {
    const page = await open(repair);
    const clocks = (number: number) =>
      row(page, number).getByRole("img").getAttribute("aria-label");
    expect(await clocks(1)).toMatch(
      /^happened 3–9 Mar 2024 \(UTC\); said 4 Mar 2024 \(UTC\); published 5 Mar 2024 \(UTC\); recorded/,
    );
    expect(await clocks(2)).toContain("said: not known");
    expect(await clocks(3)).toContain("said about 6 Mar 2024 (UTC), inferred");
  });

  test("says what changed: a stance, the figures, the words", async ({ open }) => {
    const page = await open(repair);
    const changes = page.locator("#changes");
    const words = ((await changes.textContent()) ?? "").replaceAll(/\s+/g, " ");
    expect(words).toMatch(/Boris Quay first denied it .*, later affirmed it/);
    expect(words).toMatch(/Figures differ: .*six weeks.*more than six weeks/);
    expect(await changes.locator("ins").first().textContent()).toBe("more than");
  });

  test("says the same in a table, and is readable without scripts", async ({ open }) => {
    const page = await open(repair, { javaScriptEnabled: false });
    await page.getByText("The same as a table").click();
    const rows = page.getByRole("table").getByRole("row");
    expect(await rows.count()).toBe(6);
    expect(await rows.nth(2).textContent()).toContain("North Agency");
    expect(await page.locator("#trace svg").first().isVisible()).toBe(true);
  });
});

test("more than fifty tellings are paged, and the page says how many there are", async ({
  open,
}) => {
  const page = await open(`/claims/${idFor("claim", "hums")}`);
  const trace = page.locator("#trace");
  expect(await trace.textContent()).toContain("50 tellings of 52 on this page");
  expect(await trace.locator("li[id]").count()).toBe(50);
  await trace.getByRole("link", { name: "Next" }).click();
  await page.waitForURL(/traceAfter=/);
  await expect.poll(() => trace.locator("li[id]").count()).toBe(2);
});

test("a claim that is told once is shown without choices and without changes", async ({ open }) => {
  const page = await open(`/claims/${idFor("claim", "old")}`);
  expect(await page.locator("#trace").textContent()).toContain("1 telling, 1 origin");
  expect(await page.locator("#trace nav").count()).toBe(0);
  expect(await page.locator("#changes").count()).toBe(0);
});
