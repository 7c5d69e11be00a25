import { expect, test } from "vitest";
import { formOf } from "./form.ts";
import { looksOf } from "./looks.ts";
import { listParagraphs } from "./words.ts";

test.each([
  ["that it rains", "INDIRECT"],
  ["“It rains.”", "DIRECT"],
  ['that it "pours" there', "MIXED"],
])("%s is %s", (text, form) => {
  const words = listParagraphs(text).flat();
  const looks = looksOf(words.map((word) => word.text));
  expect(formOf(words.map((word, at) => ({ ...word, quoted: looks[at]?.quoted ?? false })))).toBe(
    form,
  );
});
