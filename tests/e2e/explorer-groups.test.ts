import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { test } from "../kit/browser.ts";
import { startTestGraph, type TestGraph } from "../kit/graph.ts";
import { claimLine, entityLine, header, sourceLine, statementLine } from "../kit/lines.ts";

// The rounds of the layout need not be seen: drawing them takes long without a graphics card.
const desk = { viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" } as const;
const people = Array.from({ length: 50 }, (_, at) => `person${at}`);
const places = Array.from({ length: 30 }, (_, at) => `place${at}`);
const lines = [
  header(),
  entityLine("ada"),
  ...people.map((key) => entityLine(key)),
  ...places.map((key) => entityLine(key, { kind: "PLACE" })),
  sourceLine(),
  ...[...people, ...places].flatMap((key) => [
    claimLine(`about-${key}`, { about: [key] }),
    statementLine({ claim: `about-${key}` }),
  ]),
];

describe("a large expansion", () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph();
    await graph.import(lines);
  });
  afterAll(async () => {
    await graph.empty();
    await graph.close();
  });

  test("arrives in groups, while sums and the table hold every entity", async ({ open }) => {
    const page = await open("/explore?start=ada&expand=ada*100&select=ada", desk);
    await page.waitForFunction(isDrawn, 3);
    await page.getByText("81 entities, 80 ties").waitFor();

    await page.getByRole("button", { name: "Table" }).click();
    const entities = page.getByRole("table", { name: /Entities/ }).locator("tbody tr");
    await expect.poll(() => entities.count()).toBe(81);
  });

  test("has groups that open by the panel, close again, and go through undo and address", async ({
    open,
  }) => {
    const page = await open("/explore?start=ada&expand=ada*100&select=ada.place", desk);
    await page.waitForFunction(isDrawn, 3);
    const group = page.getByRole("region", { name: "30 places" });
    await group.getByRole("button", { name: "Place7", exact: true }).waitFor();
    await group.getByRole("button", { name: "Open" }).click();
    await page.waitForURL(/open=ada\.place/);
    await page.waitForFunction(isDrawn, 32);

    await page.getByRole("button", { name: "Undo" }).click();
    await page.waitForFunction(isDrawn, 3);
    await page.getByRole("button", { name: "Redo" }).click();
    await page.waitForFunction(isDrawn, 32);
    await page.reload();
    await page.waitForFunction(isDrawn, 32);

    await page.getByRole("button", { name: "Group again" }).click();
    await page.waitForURL((address) => !address.searchParams.has("open"));
    await page.waitForFunction(isDrawn, 3);
  });

  test("is walked and opened by keys", async ({ open }) => {
    const page = await open("/explore?start=ada&expand=ada*100&select=ada", desk);
    await page.waitForFunction(isDrawn, 3);
    await page.getByRole("application").focus();
    await walkToGroup(page);
    await page.keyboard.press("Enter");
    await page.waitForURL(/open=ada\.(person|place)/);
    await page.waitForFunction(isDrawn, (await opened(page)) === "place" ? 32 : 52);
  });

  test("shows what is found in a group, by opening it", async ({ open }) => {
    const page = await open("/explore?start=ada&expand=ada*100&select=none", desk);
    await page.waitForFunction(isDrawn, 3);
    await page.getByRole("application").focus();
    await page.keyboard.press("/");
    await page.keyboard.type("Person42");
    await page.keyboard.press("Enter");
    await page.waitForURL(/open=ada\.person&select=person42/);
    await page.getByRole("heading", { name: "Person42", exact: true }).waitFor();
    await page.waitForFunction(isDrawn, 52);
  });
});

/** Whether so many nodes, groups among them, are on the canvas and at rest; in the page. */
function isDrawn(nodes: number): boolean {
  const canvas = document.querySelector('[data-settled="true"]');
  return canvas !== null && Reflect.get(canvas, "sigma").getGraph().order === nodes;
}

/** From the hub, whose two neighbours are groups. Nobody knows which way they lie. */
async function walkToGroup(page: Page): Promise<void> {
  const said = page.getByText(/^Group of \d+ (people|places) around Ada, Enter opens$/);
  for (const arrow of ["ArrowUp", "ArrowRight", "ArrowDown", "ArrowLeft"]) {
    await page.keyboard.press(arrow);
    const found = await said.waitFor({ state: "attached", timeout: 1_000 }).then(
      () => true,
      () => false,
    );
    if (found) return;
  }
  throw new Error("No arrow leads to a group.");
}

async function opened(page: Page): Promise<string | undefined> {
  return new URL(page.url()).searchParams.get("open")?.split(".")[1];
}
