import type { Download, Page } from "playwright-core";
import { beforeAll, describe, expect } from "vitest";
import { test, untilAlive } from "../kit/browser.ts";
import { untilSettled } from "../kit/picture.ts";
import { importSample } from "../kit/sample.ts";

beforeAll(importSample);

const desk = { viewport: { width: 1440, height: 900 }, acceptDownloads: true };
const syrskyi = "/explore?start=oleksandr-syrskyi";

describe("a picture leaves the explorer", () => {
  test("as an image: SVG with shapes, names and a caption, PNG at twice its size", async ({
    open,
  }) => {
    const page = await open(syrskyi, desk);
    const panel = await openPanel(page);
    const svg = await textOf(await saved(page, () => panel.getByRole("button", { name: "SVG" })));
    expect(svg).toContain("<svg");
    expect(svg).toContain("<title>Oleksandr Syrskyi, person</title>");
    expect(svg).toMatch(/Around Oleksandr Syrskyi: \d+ entities, \d+ ties/);
    expect(svg).toContain(page.url().replace(/&/g, "&amp;"));

    const png = await bytesOf(await saved(page, () => panel.getByRole("button", { name: "PNG" })));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(2 * Number(/ width="(\d+)"/.exec(svg)?.[1]));
  });

  test("as tables and graphs for other programs", async ({ open }) => {
    const page = await open(syrskyi, desk);
    const panel = await openPanel(page);
    const file = async (name: string) =>
      textOf(await saved(page, () => panel.getByRole("button", { name, exact: true })));
    const entities = await file("Entities (CSV)");
    expect(entities).toMatch(/Oleksandr Syrskyi,Person,\d+,\d+,\d+,http/);
    expect(await file("Ties (CSV)")).toMatch(/Oleksandr Syrskyi,ent_\w+,HOLDS_ROLE,/);
    const gexf = await file("GEXF");
    expect(gexf).toContain('version="1.3"');
    expect(gexf).toContain("<viz:position");
    const nodes = (await file("GraphML")).match(/<node /g) ?? [];
    expect(nodes).toHaveLength(entities.trim().split("\r\n").length - 1);
  });

  test("as data from the table too, where there is no drawing to save", async ({ open }) => {
    const page = await open(`${syrskyi}&view=table`, desk);
    await page.getByRole("table").first().waitFor();
    await page.getByRole("button", { name: "Share or save" }).click();
    const panel = page.getByRole("dialog", { name: "Share or save the picture" });
    expect(await panel.getByRole("button", { name: "PNG" }).isDisabled()).toBe(true);
    expect(await panel.getByRole("button", { name: "GraphML" }).isEnabled()).toBe(true);
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "hidden" });
  });
});

describe("a saved view", () => {
  test("in a file brings the same picture back", async ({ open }) => {
    const page = await open(`${syrskyi}&without=place`, desk);
    const panel = await openPanel(page);
    await panel.getByLabel("Name of the view").fill("Without places");
    const download = await saved(page, () => panel.getByRole("button", { name: "Save as file" }));
    expect(download.suggestedFilename()).toBe("sayso-without-places.view.json");
    const buffer = await bytesOf(download);
    const before = await sum(page);

    await page.goto("/explore");
    await choose(page, buffer);
    await page.waitForURL(/without=place/);
    await untilDrawn(page);
    expect(await sum(page)).toBe(before);
  });

  test("that is none is refused in words", async ({ open }) => {
    const page = await open("/explore", desk);
    await choose(page, Buffer.from('{"nodes": []}'));
    await page.getByText("This file is no saved view of the explorer.").waitFor();
    await choose(page, Buffer.from("{"));
    await page.getByText(/not JSON/).waitFor();
  });

  test("is kept in the browser by name, opened, renamed and deleted", async ({ open }) => {
    const page = await open(syrskyi, desk);
    const panel = await openPanel(page);
    await panel.getByLabel("Name of the view").fill("Mine");
    await panel.getByRole("button", { name: "Keep in this browser" }).click();
    await panel.getByText("“Mine” is kept in this browser.").waitFor();

    await page.goto("/explore");
    const views = page.getByRole("region", { name: "Saved views" });
    await views.getByRole("button", { name: "Rename Mine" }).click();
    await views.getByLabel("New name of Mine").fill("Ours");
    await page.keyboard.press("Enter");
    await views.getByRole("button", { name: "Ours", exact: true }).click();
    await page.waitForURL(/start=oleksandr-syrskyi/);
    await untilDrawn(page);

    await page.goto("/explore");
    await views.getByRole("button", { name: "Delete Ours" }).click();
    await views.getByText("“Ours” is deleted.").waitFor();
    expect(await views.getByRole("button", { name: "Ours", exact: true }).count()).toBe(0);
  });
});

async function openPanel(page: Page) {
  await untilDrawn(page);
  await page.getByRole("button", { name: "Share or save" }).click();
  const panel = page.getByRole("dialog", { name: "Share or save the picture" });
  await panel.waitFor();
  return panel;
}

async function saved(page: Page, button: () => { click(): Promise<void> }): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent("download"), button().click()]);
  return download;
}

async function bytesOf(download: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

async function textOf(download: Download): Promise<string> {
  return (await bytesOf(download)).toString("utf8");
}

async function choose(page: Page, buffer: Buffer): Promise<void> {
  await untilAlive(page);
  await page
    .getByLabel("File of a saved view")
    .setInputFiles({ name: "picture.view.json", mimeType: "application/json", buffer });
}

async function untilDrawn(page: Page): Promise<void> {
  await untilSettled(page);
  await expect.poll(() => sum(page)).not.toMatch(/^0 entities|^$/);
}

/** “12 entities, 20 ties” */
async function sum(page: Page): Promise<string> {
  const heading = page.getByRole("heading", { name: /In the picture/ });
  return ((await heading.textContent()) ?? "").replace("In the picture", "").trim();
}
