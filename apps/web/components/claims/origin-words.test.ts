import { describe, expect, it } from "vitest";
import { explainOrigins, originWords } from "./origin-words.ts";

describe("the words for origins", () => {
  it("are a range only where the number is one", () => {
    expect(originWords({ min: 1, max: 1 })).toBe("1 origin");
    expect(originWords({ min: 1, max: 2 })).toBe("1 to 2 origins");
    expect(originWords({ min: 3, max: 3 })).toBe("3 origins");
  });

  it("explain a range by speakers who are not identified", () => {
    expect(explainOrigins({ min: 1, max: 2 }, 2)).toContain("range");
  });

  it("tell copies from independent tellings", () => {
    expect(explainOrigins({ min: 1, max: 1 }, 4)).toContain("one and the same");
    expect(explainOrigins({ min: 2, max: 2 }, 4)).toContain("counted once");
    expect(explainOrigins({ min: 4, max: 4 }, 4)).toContain("of its own");
  });
});
