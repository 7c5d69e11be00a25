import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { withFileLock } from "./file-lock.ts";

describe("a file lock", () => {
  const folder = mkdtempSync(join(tmpdir(), "sayso-lock-"));
  const path = join(folder, "it.lock");
  afterAll(() => rmSync(folder, { recursive: true }));

  it("lets one in at a time, and leaves nothing behind", async () => {
    let inside = 0;
    let most = 0;
    const work = async () => {
      most = Math.max(most, ++inside);
      await sleep(20);
      inside--;
    };
    await Promise.all([1, 2, 3].map(() => withFileLock(path, work)));
    expect(most).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is open again after an error", async () => {
    const failing = withFileLock(path, () => Promise.reject(new Error("no")));
    await expect(failing).rejects.toThrow("no");
    expect(await withFileLock(path, async () => "in")).toBe("in");
  });

  it("is taken from a holder that has ended, and from one whose number lives on as another", async () => {
    writeFileSync(path, "999999999 gone");
    expect(await withFileLock(path, async () => "in")).toBe("in");
    writeFileSync(path, `${process.ppid} long ago`);
    utimesSync(path, new Date(0), new Date(0));
    expect(await withFileLock(path, async () => "in")).toBe("in");
  });
});
