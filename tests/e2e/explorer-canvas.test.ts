import type { Page } from "playwright-core";
import { beforeAll, describe, expect } from "vitest";
import { test } from "../kit/browser.ts";
import { untilSettled } from "../kit/picture.ts";
import { importSample } from "../kit/sample.ts";

beforeAll(importSample);

const desk = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const syrskyi = "/explore?start=oleksandr-syrskyi";

describe("the explorer's canvas", () => {
  test("pins an entity where it was dragged, and a link brings it back there", async ({ open }) => {
    const page = await open(syrskyi, desk);
    await untilDrawn(page);
    const others = await placesOnScreen(page);
    const from = await placeOf(page, "kursk-region");
    await drag(page, from, { x: from.x - 90, y: from.y - 60 });
    await page.waitForURL(/pin=kursk-region/);
    await untilDrawn(page);
    const dropped = await placeOf(page, "kursk-region");
    expect(Math.hypot(dropped.x - from.x + 90, dropped.y - from.y + 60)).toBeLessThan(6);
    expect(await placeOf(page, "oleksandr-syrskyi")).toEqual(others["oleksandr-syrskyi"]);

    const shape = await layoutOf(page);
    await page.reload();
    await untilDrawn(page);
    expect(await layoutOf(page)).toEqual(shape);

    await page.getByRole("application").focus();
    await find(page, "Kursk Region");
    await page.getByRole("button", { name: "Unpin" }).click();
    await expect.poll(() => page.url()).not.toContain("pin=");
  });

  test("selects several by lasso, and keeps only these", async ({ open }) => {
    const page = await open(syrskyi, desk);
    await untilDrawn(page);
    const {
      width = 0,
      height = 0,
      ...corner
    } = (await page.getByRole("application").boundingBox()) ?? { x: 0, y: 0 };
    await page.getByRole("button", { name: "Select with the lasso" }).click();
    const right = corner.x + width - 20;
    await page.mouse.move(corner.x + 80, corner.y + 60);
    await page.mouse.down();
    for (const [x, y] of [
      [right, corner.y + 60],
      [right, corner.y + height - 20],
      [corner.x + 80, corner.y + height - 20],
    ] as const) {
      await page.mouse.move(x, y, { steps: 4 });
    }
    await page.mouse.up();
    const panel = page.getByRole("region", { name: /entities selected/ });
    await panel.waitFor();
    const all = Object.keys(await placesOnScreen(page)).length;
    expect(await panel.getByRole("heading").textContent()).toBe(`${all} entities selected`);

    await page.getByRole("button", { name: "Done" }).click();
    await page.keyboard.press("Escape");
    await find(page, "Kursk Region");
    await page.keyboard.press(" ");
    await page.getByRole("region", { name: "1 entity selected" }).waitFor();
    await page.getByRole("button", { name: "Keep only these" }).click();
    await page.waitForURL(/hide=/);
    await page.getByText(`${all - 1} entities hidden.`).waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => page.url()).not.toContain("hide=");
  });

  test("finds an entity in the picture by a few letters of its name", async ({ open }) => {
    const page = await open(syrskyi, desk);
    await untilDrawn(page);
    await page.getByRole("application").focus();
    await page.keyboard.press("/");
    await page.keyboard.type("region");
    const hits = page.getByRole("listbox", { name: "Hits" }).getByRole("option");
    expect(await hits.count()).toBeGreaterThan(1);
    await page.keyboard.press("ArrowDown");
    const second = (await hits.nth(1).locator("bdi").textContent()) ?? "";
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: second, exact: true }).waitFor();
    // The picture has the keys again.
    await page.keyboard.press("h");
    await page.waitForURL(/hide=/);
  });

  test("lays out by time and in rings, and takes it back", async ({ open }) => {
    const page = await open(syrskyi, desk);
    await untilDrawn(page);
    const free = await layoutOf(page);
    await page.getByRole("button", { name: "Rings" }).click();
    await page.waitForURL(/layout=radial/);
    await expect.poll(() => distinctDistances(page, "oleksandr-syrskyi")).toBe(2);

    await page.getByRole("button", { name: "Time" }).click();
    await page.waitForURL(/layout=time/);
    await expect.poll(async () => (await layoutOf(page))["kursk-region"]?.x).not.toBe(0);
    await untilDrawn(page);

    await page.goBack();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => page.url()).not.toContain("layout=");
    await expect.poll(() => layoutOf(page)).toEqual(free);
  });

  test("sizes entities by origins when asked to, and says so in the address", async ({ open }) => {
    const page = await open(syrskyi, desk);
    await untilDrawn(page);
    await page.locator("summary", { hasText: "Legend" }).click();
    await page.getByRole("radio", { name: "Origins" }).click();
    await page.waitForURL(/sizes=origins/);
    await page.getByText("copies count once").waitFor();
  });

  test("selects one by one by touch on a phone", async ({ open }) => {
    const page = await open(`${syrskyi}&select=none`, phone);
    await untilDrawn(page);
    await page.getByRole("button", { name: "Select with the lasso" }).tap();
    for (const slug of ["oleksandr-syrskyi", "kursk-region"]) {
      const { x, y } = await placeOf(page, slug);
      await page.touchscreen.tap(x, y);
    }
    await page.getByRole("region", { name: "2 entities selected" }).waitFor();
    await page.getByRole("button", { name: "Done" }).tap();
  });
});

async function untilDrawn(page: Page): Promise<void> {
  await untilSettled(page);
  await page.waitForFunction(() => {
    const sigma = Reflect.get(document.querySelector("[data-settled]") ?? {}, "sigma");
    return sigma.getGraph().order > 1 && !sigma.getCamera().isAnimated();
  });
}

/** Selects an entity by the beginning of its name, as the picture has the focus. */
async function find(page: Page, name: string): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name, exact: true }).waitFor();
}

async function drag(page: Page, from: Place, to: Place): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where the entities are on the page, in pixels. */
async function placesOnScreen(page: Page): Promise<Record<string, Place>> {
  return page.evaluate(() => {
    const container = document.querySelector("[data-settled]");
    const { left, top } = container?.getBoundingClientRect() ?? { left: 0, top: 0 };
    const sigma = Reflect.get(container ?? {}, "sigma");
    const places: Record<string, Place> = {};
    for (const slug of sigma.getGraph().nodes()) {
      const { x, y } = sigma.graphToViewport(sigma.getGraph().getNodeAttributes(slug));
      places[slug] = { x: Math.round(left + x), y: Math.round(top + y) };
    }
    return places;
  });
}

async function placeOf(page: Page, slug: string): Promise<Place> {
  const place = (await placesOnScreen(page))[slug];
  if (!place) throw new Error(`${slug} is not in the picture`);
  return place;
}

/** Where the entities are in the unit of the layout, whatever the camera looks at. */
async function layoutOf(page: Page): Promise<Record<string, Place>> {
  return page.evaluate(() => {
    const sigma = Reflect.get(document.querySelector("[data-settled]") ?? {}, "sigma");
    const places: Record<string, Place> = {};
    for (const slug of sigma.getGraph().nodes()) {
      const { x, y } = sigma.getGraph().getNodeAttributes(slug);
      places[slug] = { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 };
    }
    return places;
  });
}

/** How many distances from an entity there are, its own among them. */
async function distinctDistances(page: Page, slug: string): Promise<number> {
  const places = await layoutOf(page);
  const middle = places[slug] ?? { x: 0, y: 0 };
  return new Set(
    Object.values(places).map(({ x, y }) => Math.round(Math.hypot(x - middle.x, y - middle.y))),
  ).size;
}
