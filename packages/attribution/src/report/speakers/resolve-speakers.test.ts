import { describe, expect, it } from "vitest";
import { listEntities } from "../entities/list-entities.ts";
import { reportOf } from "../text.ts";
import { resolve } from "./marked-sources.ts";
import { resolveSpeakers } from "./resolve-speakers.ts";

describe("a speaker named in full", () => {
  it.each([
    ["[Oldtown governor Dana Holt] said so.", ["Dana Holt (Oldtown governor)"]],
    [
      "[the commander of the navy, Olezh Marchuk,] said so.",
      ["Olezh Marchuk (commander of the navy)"],
    ],
    ["[Ann Lee, a spokeswoman for the docks,] said so.", ["Ann Lee (spokeswoman for the docks)"]],
    ["[Mr Robert Ilk] said so.", ["Robert Ilk"]],
    ["[Ada Holt and Robert Ilk] said so.", ["Ada Holt", "Robert Ilk"]],
    [
      "[Ada Holt, the mayor, and Sen. Robert Ilk] said so.",
      ["Ada Holt (mayor)", "Robert Ilk (Sen.)"],
    ],
    ["[Ada Holt, who fought Robert Ilk,] said so.", ["Ada Holt"]],
    ["[Norway’s general staff] said so.", ["Norway’s general staff"]],
    ["[a spokesman for Ada Holt] said so.", ["- (spokesman for Ada Holt)"]],
    ["[supporters of Ada Holt] said so.", ["-"]],
    ["[military analysts] said so.", ["-"]],
    [
      "[a spokesman for the Norwegian navy] said so.",
      ["Norwegian navy (spokesman for the Norwegian navy)"],
    ],
    ["[the Holt campaign’s spokeswoman] said so.", ["Holt campaign (Holt campaign’s spokeswoman)"]],
    ["[critics like Ada Holt and Robert Ilk] said so.", ["Ada Holt", "Robert Ilk"]],
    ["[a report by the Oldtown Tax Board] said so.", ["Oldtown Tax Board"]],
    ["[an Oldtown Tax Board analysis of it] said so.", ["Oldtown Tax Board"]],
    ["[Del. Mary “May” Holt (D-Newport News)] said so.", ["Mary “May” Holt (Del.)"]],
    [
      "They asked the head of the navy, Olezh Marchuk, and [Marchuk] said so.",
      ["Olezh Marchuk (head of the navy)"],
    ],
    ["[a lawyer for Ada Holt and Robert Ilk] said so.", ["- (lawyer for Ada Holt and Robert Ilk)"]],
    ["[a lawyer for Ada Holt, Robert Ilk,] said so.", ["Robert Ilk (lawyer for Ada Holt)"]],
    ["[a report by Ada Holt and Robert Ilk] said so.", ["Ada Holt", "Robert Ilk"]],
    ["[the pact, which binds two ports and the Oldtown Tax Board,] said so.", ["-"]],
    ["[the pact, including the Oldtown Tax Board,] said so.", ["-"]],
    ["[the critics, including Ada Holt,] said so.", ["Ada Holt"]],
    ["[a band led by Ada Holt and Robert Ilk] said so.", ["-"]],
    ["[the man who runs the docks, Robert Ilk,] said so.", ["Robert Ilk"]],
    ["[Ada Holt, who runs the docks, and Robert Ilk] said so.", ["Ada Holt", "Robert Ilk"]],
    ["[Ada Holt, who fought Robert Ilk and Dana Berg,] said so.", ["Ada Holt"]],
  ])("%s", (text, expected) => {
    expect(resolve(text)).toEqual([expected]);
  });
});

describe("a speaker named by less", () => {
  it.each([
    ["by surname", "Dana Holt came. [Mrs Holt] said so.", ["Dana Holt"]],
    [
      "by the role",
      "Governor Dana Holt met Robert Ilk. [The governor] said so.",
      ["Dana Holt (governor)"],
    ],
    [
      "by the word for a body",
      "The Finance Ministry was shut. [The ministry] said so.",
      ["Finance Ministry"],
    ],
    [
      "by a role told later",
      "[Oldtown’s tax commissioner] said so. Commissioner Dana Holt was glad.",
      ["Dana Holt (Oldtown’s tax commissioner)"],
    ],
    [
      "by what the report says she is",
      "Dana Holt is a retired surgeon. [The retired surgeon] said so.",
      ["Dana Holt (retired surgeon)"],
    ],
    [
      "not by what two are",
      "Senator Ada Holt met Senator Robert Ilk. [The senator] said so.",
      ["- (senator)"],
    ],
    [
      "by what is told besides",
      "Dana Holt came back on Monday. [The former mayor of Oldtown] said so.",
      ["Dana Holt (former mayor of Oldtown)"],
    ],
    [
      "by a particle in capitals",
      "Mayor Bill de Bergo came. [De Bergo] said so.",
      ["Bill de Bergo"],
    ],
    ["by what is hers", "Dana Holt came. [Her website] said so.", ["Dana Holt"]],
    ["by “who”", "It was Dana Holt, [who] said so.", ["Dana Holt"]],
    ["by “it”", "The Norwegian navy sent a film [it] said was new.", ["Norwegian navy"]],
    ["by a pronoun that fits", "Mary Holt met John Berg in Norway. [He] said so.", ["John Berg"]],
    [
      "by the role whose it is",
      "President Dana Holt came. [The president’s] claims are new.",
      ["Dana Holt (president)"],
    ],
    [
      "not by whose doctor it is",
      "Dana Holt came back on Monday. [The Liberal candidate’s former doctor] said so.",
      ["- (Liberal candidate’s former doctor)"],
    ],
    [
      "not by whose mother it is",
      "Dana Holt came back on Monday. [The mother of the former mayor] said so.",
      ["-"],
    ],
    [
      "by what is told besides, though a place owns it",
      "Dana Holt came back on Monday. [Oldtown’s former mayor] said so.",
      ["Dana Holt (Oldtown’s former mayor)"],
    ],
    ["not by a role nobody had", "Dana Holt came. [The governor] said so.", ["- (governor)"]],
  ])("%s", (_, text, expected) => {
    expect(resolve(text)).toEqual([expected]);
  });
});

describe("a body by the word for its kind", () => {
  it.each([
    [
      "the group",
      "The Oldtown Tax Center met the Finance Ministry. [The group] said so.",
      "Oldtown Tax Center",
    ],
    [
      "the agency",
      "The Oldtown Times asked the Federal Budget Office.\n\n[The agency] said so.",
      "Federal Budget Office",
    ],
    [
      "the newspaper",
      "The Oldtown Times asked the Federal Budget Office.\n\n[The newspaper] said so.",
      "Oldtown Times",
    ],
    [
      "what the report calls it",
      "The Oldtown Harbor Fund, an advocacy group, met the Oldtown Tax Center. [The group] said so.",
      "Oldtown Harbor Fund",
    ],
    [
      "one of two",
      "The Oldtown Tax Center met the Newport Tax Foundation. [The group] said so.",
      null,
    ],
    ["one long ago", "The Oldtown Tax Center met.\n\nA.\n\nB.\n\nC.\n\n[The group] said so.", null],
    [
      "one with another group behind it",
      "The Oldtown Tax Center asked a group of nurses. [The group] said so.",
      null,
    ],
    [
      "one with an unknown name behind it",
      "The Federal Budget Office met Harbour and Customs Oversight. [The agency] said so.",
      null,
    ],
    ["one of another kind", "The Oldtown Times came. [The agency] said so.", null],
  ])("%s", (_, text, expected) => {
    expect(resolve(text).at(-1)).toEqual([expected ?? "-"]);
  });
});

it("an attribution without a source has no speaker", () => {
  expect(
    resolveSpeakers(
      reportOf("It rains.", null),
      [],
      [{ source: null, cue: null, content: [{ start: 0, end: 8 }], form: "DIRECT" }],
    ),
  ).toEqual([[]]);
});

it.each([
  ["Ada Holt said it rains, adding that it pours.", "adding", ["Ada Holt"]],
  ["Ada Holt said it rains, according to the press.", "according", []],
])("without a source: %s", (text, word, names) => {
  const report = reportOf(text, null);
  const spanOf = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const [, speakers] = resolveSpeakers(report, listEntities(report), [
    {
      source: spanOf("Ada Holt"),
      cue: spanOf("said"),
      content: [spanOf("it rains")],
      form: "INDIRECT",
    },
    {
      source: null,
      cue: spanOf(word),
      content: [{ start: text.length - 8, end: text.length }],
      form: "INDIRECT",
    },
  ]);
  expect(speakers?.map(({ entity }) => entity?.name)).toEqual(names);
});
