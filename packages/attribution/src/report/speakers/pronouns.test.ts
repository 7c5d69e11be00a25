import { describe, expect, it } from "vitest";
import { resolve } from "./marked-sources.ts";

describe("pronouns", () => {
  it("mean the last who spoke, not one named within the words", () => {
    expect(resolve("[John Berg] said so. “We need Robert Ilk,” [he] said.")).toEqual([
      ["John Berg"],
      ["John Berg"],
    ]);
  });

  it("mean the spokesman of a body where he spoke last", () => {
    expect(
      resolve(
        "John Berg came. [A spokesman for the Norwegian navy] said no. It is late, [he] said.",
      ),
    ).toEqual([["Norwegian navy (spokesman for the Norwegian navy)"], ["Norwegian navy"]]);
  });

  it("mean all who spoke as one", () => {
    expect(resolve("[Ada Holt and Robert Ilk] said so. [They] wrote it too.")).toEqual([
      ["Ada Holt", "Robert Ilk"],
      ["Ada Holt", "Robert Ilk"],
    ]);
  });

  it("mean nobody known where the last who spoke was not named", () => {
    expect(resolve("[John Berg] said so. [A spokesman] said no. It is late, [he] said.")).toEqual([
      ["John Berg"],
      ["- (spokesman)"],
      ["-"],
    ]);
  });

  it("tell of a name that is no known given name whose it is", () => {
    expect(
      resolve("[Mr Olezh Marchuk] said so. Mayor Vexa Ilk came. [She] said no. [He] said yes."),
    ).toEqual([["Olezh Marchuk"], ["Vexa Ilk"], ["Olezh Marchuk"]]);
  });
});

describe("pronouns near one who is not the one", () => {
  it.each([
    [
      "a surname that tells whose spokeswoman she is",
      "[Holt press secretary Mary Berg] said no. It is late, [she] said. Ada Holt left.",
      ["Mary Berg (Holt press secretary)", "Mary Berg"],
    ],
    [
      "the owner of what the sentence is about",
      "[Mary Berg] said no. Ada Holt’s plan is late, [she] said.",
      ["Mary Berg", "Mary Berg"],
    ],
    [
      "a father who has no name",
      "John Berg came. It is late, [my father] often said. [He] told it to all. [He] knew.",
      ["-", "-", "-"],
    ],
    [
      "a father who says nothing",
      "John Berg came. My old father was ill. “It is late,” [he] said.",
      ["-"],
    ],
    [
      "a mother where a man is meant",
      "[John Berg] came late. [My mother] said no. “It is late,” [he] said.",
      ["John Berg", "-", "John Berg"],
    ],
    [
      "somebody of whom there is but a description",
      "[John Berg] said no. [One of the witnesses] said yes. [He] wept.",
      ["John Berg", "-", "-"],
    ],
    [
      "what is of a nation",
      "[John Berg] spoke of [European] fears. “It is late,” [he] said.",
      ["John Berg", "-", "John Berg"],
    ],
    ["her son", "Mary Berg has been ill. Her son comes daily. [She] is glad of it.", ["Mary Berg"]],
  ])("do not mean %s", (_, text, expected) => {
    expect(resolve(text).flat()).toEqual(expected);
  });
});

describe("the gender that a report tells", () => {
  it.each([
    [
      "before the name",
      "[John Berg] said no.\n\n[flood widow Terry Holt] said yes.\n\n[She] wept.",
    ],
    [
      "behind the name",
      "[John Berg] said no.\n\n[Terry Holt, a businesswoman from Oldtown,] said yes.\n\n[She] wept.",
    ],
    ["by the pronoun alone", "[John Berg] said no.\n\n[Terry Holt] said yes.\n\n[She] wept."],
  ])("%s", (_, text) => {
    expect(resolve(text)[2]).toEqual(["Terry Holt"]);
  });

  it("goes before a given name of either where one is near", () => {
    expect(resolve("Mary Berg came. [Terry Holt] said yes.\n\n[She] wept.").at(-1)).toEqual([
      "Mary Berg",
    ]);
  });
});
