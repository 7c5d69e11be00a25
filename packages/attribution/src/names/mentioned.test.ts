import { expect, test } from "vitest";
import { ArticleNames } from "./article-names.ts";
import { findMentioned } from "./mentioned.ts";
import { findPersons } from "./persons-in-text.ts";

const text =
  "Then came Dana B. Holt, with some friends like Chris Berg and later Alice Berg, from over there.";
const article = new ArticleNames(findPersons(text), text);

test.each([
  ["that Holt will win", ["Dana B. Holt"]],
  ["that Dana Holt will win", ["Dana B. Holt"]],
  ["it beats Holt’s plan", ["Dana B. Holt"]],
  ["Chris Berg met Holt", ["Dana B. Holt", "Chris Berg"]],
  ["Berg will win", []],
  ["the Holts moved into Holt Tower", []],
  ["Upholt is a town", []],
])("%s", (content, expected) => {
  expect(findMentioned(content, article).map((name) => name.text)).toEqual(expected);
});
