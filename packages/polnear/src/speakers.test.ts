import { ArticleNames, findPersons } from "@sayso/attribution/names";
import { describe, expect, it } from "vitest";
import { readSource, resolveSpeaker } from "./speakers.ts";

const text =
  "Last week Dana Holt came here with some papers for Robert Vander Ilk. Then Chris Berg stayed behind, and with them came Alice Berg too.";
const article = new ArticleNames(findPersons(text), text);

function resolve(source: string, names = article) {
  const speaker = resolveSpeaker(source, names);
  return speaker && [speaker.name.text, speaker.by, speaker.role];
}

describe("a speaker", () => {
  it.each([
    ["Dana Holt", ["Dana Holt", "full name", null]],
    ["Holt", ["Dana Holt", "surname", null]],
    ["Ms. Holt", ["Dana Holt", "surname", null]],
    ["Vander Ilk", ["Robert Vander Ilk", "surname", null]],
    ["Dana Holt, the mayor of Oldtown,", ["Dana Holt", "full name", "the mayor of Oldtown"]],
    ["his wife, Dana Holt", ["Dana Holt", "full name", "his wife"]],
    [
      "former Secretary of State Dana Holt",
      ["Dana Holt", "full name", "former Secretary of State"],
    ],
  ])("%s", (source, expected) => {
    expect(resolve(source)).toEqual(expected);
  });

  it.each([
    ["Berg", "two persons of the article have the surname"],
    ["Quist", "nobody there has it"],
    ["Dana Holt, Robert Vander Ilk", "they are two"],
    ["Holt, Berg", "they are two"],
    ["Dana Holt, the mayor, and Sen. Robert Vander Ilk", "they are two"],
    ["a group led by Dana Holt", "a group"],
    ["a board, which is run by Dana Holt", "a board"],
    ["he", "a pronoun"],
  ])("%s stays a mention: %s", (source) => {
    expect(resolve(source)).toBeNull();
  });
});

describe("a name that is not sure", () => {
  const read = (source: string, words: string) => {
    const { reading } = readSource(source);
    const names = reading.type === "full" ? [reading.name] : [];
    return resolve(source, new ArticleNames(names, words))?.[0] ?? null;
  };

  it("is taken where the article has its surname alone", () => {
    expect(read("Quorl Zebbin", "Quorl Zebbin came. Zebbin spoke.")).toBe("Quorl Zebbin");
    expect(read("Quorl Zebbin", "Quorl Zebbin came. Zebbins spoke.")).toBeNull();
  });

  it("is no acronym where the article has it as a word", () => {
    expect(read("HOLT", "HOLT: Yes. Later Holt left.")).toBeNull();
    expect(read("ZBC", "ZBC said so.")).toBe("ZBC");
  });
});

describe("names in running text", () => {
  const names = (words: string) =>
    [...new ArticleNames(findPersons(words), words)].map((name) => name.text);

  it("end at a title, a full stop and the end of a line", () => {
    expect(
      names(
        "Later Dana Holt Mayor spoke here about some papers to Chris Berg. Alice went.\nthere with them came Robert Ilk\nQuist came with them",
      ),
    ).toEqual(["Dana Holt", "Chris Berg", "Robert Ilk"]);
  });

  it("are not looked for in headlines", () => {
    expect(
      names("Dana Holt Wins Debate Over Taxes\nThe report says that nothing is known."),
    ).toEqual([]);
  });

  it("lose a word that only stands behind them", () => {
    expect(
      names("When Dana Holt came, the Dana Holt Express stopped near the old town hall."),
    ).toEqual(["Dana Holt"]);
  });
});
