import { expect, it } from "vitest";
import { attachment } from "./attachment.ts";

it("a file is named after its title", () => {
  expect(attachment("Settlements held, in Kursk Region", "figures", "csv")).toBe(
    `attachment; filename="settlements-held-in-kursk-region.csv"; filename*=UTF-8''settlements-held-in-kursk-region.csv`,
  );
});

it("other scripts keep their name, and have one in ASCII too", () => {
  expect(attachment("Втрати", "figures", "csv")).toBe(
    `attachment; filename="figures.csv"; filename*=UTF-8''${encodeURIComponent("втрати.csv")}`,
  );
  expect(attachment("Évacués", "figures", "csv")).toContain('filename="evacues.csv"');
});

it("nothing in a title leaves the header", () => {
  expect(attachment('"\r\nSet-Cookie: a=b', "figures", "csv")).toMatch(
    /^attachment; filename="set-cookie-a-b\.csv"; filename\*=UTF-8''set-cookie-a-b\.csv$/,
  );
  expect(attachment("…", "figures", "csv")).toContain('filename="figures.csv"');
});

it("a long title is cut", () => {
  expect(attachment("word ".repeat(100), "figures", "csv").length).toBeLessThan(220);
});
