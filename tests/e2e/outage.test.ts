import { afterAll, beforeAll, describe, expect, inject } from "vitest";
import type { Service } from "../../apps/cli/src/start/service.ts";
import {
  addressOf,
  type Listening,
  startApi,
  startSite,
} from "../../apps/cli/src/start/services.ts";
import { test } from "../kit/browser.ts";
import { importSample } from "../kit/sample.ts";
import { freePlace, quiet } from "../kit/services.ts";
import { findStatement } from "../kit/site.ts";

let site: Service;
let address: string;
let apiAt: Listening;
let api: Service | undefined;
beforeAll(async () => {
  await importSample();
  apiAt = await freePlace();
  const siteAt = await freePlace();
  address = addressOf(siteAt);
  site = await startSite(siteAt, apiAt);
});
afterAll(async () => {
  await site.stop();
  await api?.stop();
});

describe("while the API is down", () => {
  test("a page says so and keeps its address, and shows itself once the API is back", async ({
    open,
  }) => {
    const { id } = await findStatement("More than 100 Russian soldiers");
    const page = await open(`/statements/${id}`, { site: address });
    const message = page.getByRole("main").getByRole("alert");
    expect(await message.textContent()).toContain("The graph does not answer");
    expect(await page.content()).not.toMatch(
      /ECONNREFUSED|\bat .*\.(ts|js):\d+|127\.0\.0\.1:\d+\/graphql/,
    );

    api = await startApi(apiAt, inject("neo4j"), quiet);
    await message.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("heading", { level: 1, name: /More than 100 Russian/ }).waitFor();

    await api.stop();
    api = undefined;
    await page.reload();
    await page.getByRole("main").getByRole("alert").waitFor();
  });

  test("every page answers with that message, none with a fault of the server", async ({
    open,
  }) => {
    const paths = ["/", "/search?q=kursk", "/entities", "/entities/su-34", "/sources", "/data"];
    const page = await open("/add", { site: address });
    for (const path of paths) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBeLessThan(500);
      expect(await page.getByRole("main").textContent(), path).toContain(
        "The graph does not answer",
      );
    }
  });

  test("GraphQL through the site answers 503 in the form of GraphQL", async () => {
    const response = await fetch(`${address}/graphql`, { method: "POST", body: "{}" });
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: "SERVICE_UNAVAILABLE" } }],
    });
  });
});
