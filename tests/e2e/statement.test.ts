import { beforeAll, describe, expect } from "vitest";
import { test } from "../kit/browser.ts";
import { importSample } from "../kit/sample.ts";
import { findStatement } from "../kit/site.ts";

beforeAll(importSample);

describe("the statement of more than 100 prisoners", () => {
  test("is found from Syrskyi's page and traced from the report to the claim", async ({ open }) => {
    const page = await open("/entities/oleksandr-syrskyi");
    await page
      .locator("#said")
      .getByRole("link", { name: /^More than 100 Russian/ })
      .click();
    await page.waitForURL("**/statements/stm_*");
    await page.getByRole("heading", { level: 1, name: /More than 100 Russian soldiers/ }).waitFor();

    const trace = page.locator("#trace");
    const words = await trace.getByRole("paragraph").first().textContent();
    const sentence = (words ?? "").replaceAll("\n", " ");
    for (const part of ["Oleksandr Syrskyi", "commander", "video", "Zelensky’s Telegram channel"])
      expect(sentence).toContain(part);

    const lane = (kind: string) => trace.locator(`li[data-kind="${kind}"]`).textContent();
    expect(await lane("SPEAKER")).toMatch(/Oleksandr Syrskyi.*commander of the Ukrainian military/);
    expect(await lane("SPEAKER")).toContain("14 Aug 2024");
    expect(await lane("CHANNEL")).toMatch(/Zelensky’s Telegram channel.*video/);
    expect(await lane("CHANNEL_OWNER")).toContain("Volodymyr Zelensky");
    expect(await lane("REPORT")).toMatch(/Ukraine presses on in Kursk.*published.*14 Aug 2024/);
    expect(await lane("OUTLET")).toContain("None: it is retold in Sayso's own words");
    expect(await lane("CLAIM")).toContain("More than 100 Russian soldiers");

    await trace.getByRole("link", { name: "Volodymyr Zelensky" }).click();
    await page.waitForURL("**/entities/volodymyr-zelensky");
  });

  test("shows four clocks, and says which of them is worked out", async ({ open }) => {
    const { id } = await findStatement("More than 100 Russian soldiers");
    const page = await open(`/statements/${id}`);
    const clocks = page.locator("#clocks");
    for (const name of ["Happened", "Said", "Published", "Recorded"])
      expect(await clocks.textContent()).toContain(name);
    expect(await clocks.textContent()).toMatch(/Said.*14 Aug 2024.*inferred.*Published.*stated/);
  });

  test("leads to its words in the report, and the words lead back", async ({ open }) => {
    const { id } = await findStatement("More than 100 Russian soldiers");
    const page = await open(`/statements/${id}`);
    await page.locator("#passage").getByRole("link").first().click();
    await page.waitForURL(/\/sources\/src_\w+.*#stm_/);
    const mark = page.locator(`a[data-of~="${id}"]`).first();
    await mark.waitFor();
    await page.locator(`#list-${id} a[href="/statements/${id}"]`).click();
    await page.waitForURL(`**/statements/${id}`);
  });

  test("opens as GraphQL in the playground with its own id", async ({ open }) => {
    const { id } = await findStatement("More than 100 Russian soldiers");
    const page = await open(`/statements/${id}`);
    await page.getByRole("link", { name: "Open as GraphQL" }).click();
    await page.waitForURL(/\/playground\?query=/);
    const { searchParams } = new URL(page.url());
    expect(searchParams.get("query")).toContain("query StatementPage");
    expect(JSON.parse(searchParams.get("variables") ?? "")).toEqual({ id });
    await page.getByText("StatementPage").first().waitFor();
  });
});

test("a speaker whom nobody names is shown as unknown, never guessed", async ({ open }) => {
  const { id } = await findStatement("More than 100,000 people in Russia");
  const page = await open(`/statements/${id}`);
  const speaker = page.locator('#trace li[data-kind="SPEAKER"]');
  expect(await speaker.textContent()).toMatch(/Russian officials.*not identified/);
  expect(await speaker.getByRole("link").count()).toBe(0);
});
