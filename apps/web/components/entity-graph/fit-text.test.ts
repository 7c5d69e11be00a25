import { describe, expect, it } from "vitest";
import { fitText } from "./fit-text.ts";

describe("a text in a picture", () => {
  it("stays whole where it fits", () => {
    expect(fitText("Kursk Region", 120, 13)).toBe("Kursk Region");
  });

  it("is cut at the width, with a sign that it was", () => {
    const cut = fitText("General Staff of the Armed Forces of Ukraine", 120, 13);
    expect(cut).toMatch(/^General Staff.*…$/u);
    expect(cut.length).toBeLessThanOrEqual(18);
  });

  it("never splits a letter of two code units", () => {
    expect(fitText("🪖🪖🪖🪖", 30, 13)).toBe("🪖…");
  });
});
