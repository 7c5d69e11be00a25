import { beforeAll, describe, expect, inject, test } from "vitest";
import { importSample } from "../kit/sample.ts";
import { everyPage } from "../kit/site.ts";

let pages: string[];
beforeAll(async () => {
  await importSample();
  pages = Object.values(await everyPage());
});

describe("every page, the one that is not there too", () => {
  test("carries the headers that keep others out", async () => {
    for (const page of pages) {
      const { headers } = await fetch(inject("site").url + page);
      expect(Object.fromEntries(headers), page).toMatchObject({
        "content-type": "text/html; charset=utf-8",
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "referrer-policy": "strict-origin-when-cross-origin",
        "cross-origin-opener-policy": "same-origin",
        "permissions-policy": expect.stringContaining("camera=()"),
      });
      expect(headers.has("x-powered-by"), page).toBe(false);
    }
  });

  test("lets run only scripts with a nonce that no other answer has", async () => {
    const nonces: string[] = [];
    for (const page of pages) {
      const response = await fetch(inject("site").url + page);
      const policy = response.headers.get("content-security-policy") ?? "";
      const nonce = /script-src [^;]*'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
      expect(nonce.length, page).toBeGreaterThan(20);
      expect(policy, page).not.toMatch(/script-src[^;]*'unsafe-/);
      expect(policy, page).not.toMatch(/https?:|\*/);
      for (const directive of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
        expect(policy, page).toContain(directive);

      const scripts = (await response.text()).match(/<script\b[^>]*>/g) ?? [];
      expect(scripts.length, page).toBeGreaterThan(0);
      for (const script of scripts) expect(script, page).toContain(`nonce="${nonce}"`);
      nonces.push(nonce);
    }
    expect(new Set(nonces).size).toBe(pages.length);
  });

  test("names no other origin that a browser would ask", async () => {
    for (const page of pages) {
      const html = await (await fetch(inject("site").url + page)).text();
      const asked =
        html.match(/\s(?:src|srcset|poster)="(?:https?:)?\/\/[^"]*"|<link[^>]*>/g) ?? [];
      const foreign = asked.filter(
        (tag) => /(?:src|href)="(?:https?:)?\/\//.test(tag) && !tag.includes(inject("site").url),
      );
      expect(foreign, page).toEqual([]);
    }
  });
});

test("without the playground no page allows styles of unknown origin", async () => {
  for (const page of pages.filter((address) => address !== "/playground")) {
    const { headers } = await fetch(inject("site").url + page);
    expect(headers.get("content-security-policy"), page).not.toMatch(
      /style-src(-elem)? [^;]*'unsafe-inline'/,
    );
  }
});
