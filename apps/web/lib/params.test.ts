import { describe, expect, it } from "vitest";
import { dayRange, href, one, oneOf, pageArguments } from "./params.ts";

describe("search parameters", () => {
  it("are trimmed, and empty ones are absent", () => {
    expect(one({ q: "  Syrskyi " }, "q")).toBe("Syrskyi");
    expect(one({ q: " " }, "q")).toBeUndefined();
    expect(one({ q: ["a", "b"] }, "q")).toBe("a");
  });

  it("outside a list are absent", () => {
    expect(oneOf({ kind: "PLACE" }, "kind", ["PERSON", "PLACE"])).toBe("PLACE");
    expect(oneOf({ kind: "<script>" }, "kind", ["PERSON", "PLACE"])).toBeUndefined();
  });

  it("begin a page after or before a cursor, never both", () => {
    expect(pageArguments({}, 20)).toEqual({ first: 20 });
    expect(pageArguments({ after: "x" }, 20)).toEqual({ first: 20, after: "x" });
    expect(pageArguments({ after: "x", before: "y" }, 20)).toEqual({ last: 20, before: "y" });
  });
});

describe("an address", () => {
  it("leaves out what is empty and escapes the rest", () => {
    expect(href("/search", { q: "a&b", kind: undefined, form: ["DIRECT", "MIXED"], x: "" })).toBe(
      "/search?q=a%26b&form=DIRECT&form=MIXED",
    );
    expect(href("/search", {})).toBe("/search");
  });
});

describe("a span of days", () => {
  it("includes its last day", () => {
    expect(dayRange({ from: "2024-08-13", until: "2024-08-14" })).toEqual({
      from: "2024-08-13T00:00:00Z",
      to: "2024-08-15T00:00:00Z",
    });
    expect(dayRange({ until: "2024-12-31" })).toEqual({ to: "2025-01-01T00:00:00Z" });
  });

  it("leaves out days that do not exist", () => {
    expect(dayRange({ from: "2024-02-31" })).toBeUndefined();
    expect(dayRange({ from: "yesterday", until: "" })).toBeUndefined();
  });
});
