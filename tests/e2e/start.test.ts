import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createProduct, occupy, type Product, running } from "../kit/product.ts";

const patience = 240_000;

let product: Product;
beforeEach(async () => {
  product = await createProduct();
});
afterEach(() => product.clean(), patience);

describe("npm start", () => {
  test(
    "serves API and site with the sample, and SIGTERM ends all of it with code 0",
    async () => {
      product.start();
      const site = await product.line(/^ +Site +(http\S+)/);
      const api = await product.line(/^ +API +(http\S+)/);
      expect(await countStatements(api)).toBe(52);
      const page = await fetch(`${site}/entities/oleksandr-syrskyi`);
      expect(await page.text()).toContain("commander");

      const family = await product.family();
      expect(family.length).toBeGreaterThanOrEqual(3);
      product.kill("SIGTERM");
      expect(await product.ended()).toBe(0);
      await expect.poll(() => running(family), { timeout: 1_000 }).toEqual([]);
      await portsAreFree();
    },
    patience,
  );

  test.each([
    { by: "node", signal: "SIGKILL" },
    { by: "npm", signal: "SIGTERM" },
  ] as const)(
    "leaves no process behind 20 s after $signal to $by",
    async ({ by, signal }) => {
      product.start(by);
      await product.line(/^ +Site +(http\S+)/);
      const family = await product.family();
      expect(family.length).toBeGreaterThanOrEqual(3);
      product.kill(signal);
      await expect.poll(() => running(family), { timeout: 20_000, interval: 200 }).toEqual([]);
      await portsAreFree();
    },
    patience,
  );

  test.each(["SAYSO_API_PORT", "SAYSO_WEB_PORT"] as const)(
    "says in one line that the port of %s is taken, and ends with code 1",
    async (setting) => {
      const port = product.ports[setting];
      const release = await occupy(port);
      product.start();
      expect(await product.ended()).toBe(1);
      expect(product.errors.trim()).toBe(
        `✗ Port ${port} on 127.0.0.1 is taken: end what uses it, or choose another one, e.g. ${setting}=${port + 1} npm start.`,
      );
      await release();
    },
  );
});

async function countStatements(api: string): Promise<unknown> {
  const response = await fetch(api, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ dataset { statements } }" }),
  });
  const body: unknown = await response.json();
  return JSON.parse(JSON.stringify(body)).data.dataset.statements;
}

/** Fails where one of the product's ports is still held. */
async function portsAreFree(): Promise<void> {
  for (const port of Object.values(product.ports)) {
    const release = await occupy(port);
    await release();
  }
}
