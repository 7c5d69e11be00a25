import { beforeAll, describe, expect } from "vitest";
import { z } from "zod";
import { test } from "../kit/browser.ts";
import { importSample } from "../kit/sample.ts";
import { findStatement } from "../kit/site.ts";

beforeAll(importSample);

const words = "More than 100 Russian soldiers";

describe("the citation of a statement", () => {
  test("carries the chain, the original, this page and the version of the data", async ({
    open,
  }) => {
    const { id } = await findStatement(words);
    const page = await open(`/statements/${id}`);
    await page.getByText("Cite", { exact: true }).click();
    const panel = page.locator("#citation");
    const text = (await panel.locator("pre:visible").textContent()) ?? "";
    for (const part of ["Oleksandr Syrskyi", "commander", "video", "Telegram channel"])
      expect(text).toContain(part);
    expect(text).toMatch(/Original: “Ukraine presses on in Kursk.*”, retelling, 14 August 2024/);
    expect(text).toContain(`/statements/${id} (accessed `);
    expect(text).toMatch(/data as of \d+ \w+ \d{4}, last import \S+, SHA-256 [0-9a-f]{12}\)/);
  });

  test("is copied in each of its forms", async ({ open }) => {
    const { id } = await findStatement(words);
    const page = await open(`/statements/${id}`, {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.getByText("Cite", { exact: true }).click();
    const panel = page.locator("#citation");
    const copied = async (form: string) => {
      await panel.getByRole("radio", { name: form }).check({ force: true });
      await panel.getByRole("button", { name: "Copy" }).click();
      await panel.getByRole("button", { name: "Copied" }).waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied("BibTeX")).toMatch(/^@misc\{sayso:stm_\w+,\n {2}author = \{\{Oleksandr/);
    expect(await copied("Markdown")).toContain(`/statements/${id}>)`);
    const [item] = z.array(z.looseObject({})).parse(JSON.parse(await copied("CSL-JSON")));
    expect(item).toMatchObject({
      author: [{ literal: "Oleksandr Syrskyi" }],
      "original-date": { "date-parts": [[2024, 8, 14]] },
    });
  });

  test("is there with scripts off, in all four forms", async ({ open }) => {
    const { id } = await findStatement(words);
    const page = await open(`/statements/${id}`, { javaScriptEnabled: false });
    await page.getByText("Cite", { exact: true }).click();
    const panel = page.locator("#citation");
    for (const form of ["Text", "Markdown", "BibTeX", "CSL-JSON"]) {
      await panel.getByRole("radio", { name: form }).check({ force: true });
      expect(await panel.locator("pre:visible").count()).toBe(1);
      expect(await panel.locator("pre:visible").textContent()).toContain("Syrskyi");
    }
  });
});

test("a claim is cited with all who take part in it", async ({ open }) => {
  const { claim } = await findStatement(words);
  const page = await open(`/claims/${claim.id}`);
  await page.getByText("Cite", { exact: true }).click();
  const text = await page.locator("#citation pre:visible").textContent();
  expect(text).toMatch(/A claim told in 1 statement, 1 origin: affirmed by Oleksandr Syrskyi\./);
});
