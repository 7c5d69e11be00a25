import { expect, it } from "vitest";
import { languageName } from "./languages.ts";

it("a language is shown by its name, and by its tag where that is none", () => {
  expect(languageName("uk")).toBe("Ukrainian");
  expect(languageName("not a tag")).toBe("not a tag");
});
