import { describe, expect, it } from "vitest";
import { destinations } from "../shell/destinations.ts";
import { readKey } from "./chord.ts";

describe("reading a key", () => {
  it("waits after g, and goes where the next key says", () => {
    expect(readKey("g", false, destinations)).toEqual({ does: "wait" });
    expect(readKey("m", true, destinations)).toEqual({ does: "go", href: "/map" });
    expect(readKey("h", true, destinations)).toEqual({ does: "go", href: "/" });
  });

  it("does nothing after g for a key that names no page, not even what it does alone", () => {
    expect(readKey("j", true, destinations)).toEqual({ does: "nothing" });
    expect(readKey("g", true, destinations)).toEqual({ does: "nothing" });
  });

  it("leaves every other key as it is", () => {
    expect(readKey("j", false, destinations)).toEqual({ does: "single", key: "j" });
  });
});

describe("the keys of the pages", () => {
  it("are one letter each, and no two the same", () => {
    const keys = destinations.flatMap(({ key }) => key ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^[a-z]$/.test(key))).toEqual([]);
  });
});
