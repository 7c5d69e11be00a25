import { describe, expect, it } from "vitest";
import { compareHref } from "./compare-href.ts";

describe("the address of a comparison", () => {
  it("names what is chosen and leaves out the rest", () => {
    expect(compareHref({})).toBe("/compare");
    expect(compareHref({ left: "ada", q: "" })).toBe("/compare?left=ada");
    expect(compareHref({ q: "boats & ships", right: "ben", about: "harbour", left: "ada" })).toBe(
      "/compare?left=ada&right=ben&about=harbour&q=boats+%26+ships",
    );
  });
});
