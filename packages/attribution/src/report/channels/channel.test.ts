import { describe, expect, it } from "vitest";
import { createMarked } from "../marked.ts";
import type { EntityKind, NamedEntity } from "../report.ts";
import { findChannel } from "./channel.ts";

function createEntity(
  text: string,
  kind: EntityKind,
  name: string,
  ...aliases: string[]
): NamedEntity {
  const mentions = [name, ...aliases].flatMap((form) =>
    [...text.matchAll(new RegExp(form.replace("+", "\\+"), "g"))].map(({ index }) => ({
      start: index,
      end: index + form.length,
    })),
  );
  return { kind, name, aliases, mentions };
}

function read(marked: string) {
  const { report, attribution } = createMarked(marked);
  const entities = [
    createEntity(report.text, "PERSON", "Ada Holt", "Holt"),
    createEntity(report.text, "ORGANIZATION", "ABC"),
    createEntity(report.text, "CHANNEL", "5+5 TV channel"),
  ];
  const found = findChannel(report, attribution, entities);
  return (
    found && [found.name, found.owner?.name ?? (found.ofSpeaker ? "speaker" : null), found.detail]
  );
}

describe("findChannel", () => {
  it.each([
    [
      "(Children are safe), {he} <said> on his Telegram channel.",
      ["Telegram channel", "speaker", null],
    ],
    [
      "(They advance), {the general} <said> in a video posted on Mayor Holt’s Telegram channel.",
      ["Ada Holt’s Telegram channel", "Ada Holt", "video"],
    ],
    ["{She} <wrote> on Twitter: (“It is over.”)", ["Twitter", "speaker", null]],
    ["(“It is over,”) {she} <tweeted>.", ["Twitter", "speaker", null]],
    ["{She} <told> Fox News (it was over).", ["Fox News", null, null]],
    ["{She} <said> in an interview with CNN (it was over).", ["CNN", null, "interview"]],
    ["(“It is over,”) {she} <said> on ABC's ‘This Week.’", ["This Week", "ABC", null]],
    ["(“It is over,”) {she} <said> Sunday on “Face the Town.”", ["Face the Town", null, null]],
    ["Asked by Fox News, {she} <said> (it was over).", ["Fox News", null, null]],
    ["According to Fox News, {she} <said> (it was over).", ["Fox News", null, null]],
    ["{She} <told> CNN's Eve Lark (it was over).", ["CNN", null, null]],
    [
      "{Ruritania’s 5+5 TV channel} <published> a video report (it said was from the port).",
      ["5+5 TV channel", null, "video report"],
    ],
    [
      "Ruritania’s 5+5 TV channel published a video report {it} <said> (was from the port).",
      ["5+5 TV channel", null, "video report"],
    ],
    [
      "On Monday’s edition of “The Ann Lark Show,” {she} <said> (it was over).",
      ["The Ann Lark Show", null, null],
    ],
    [
      "{She} <called> it (“a shame”) Monday on The Ann Lark Show.",
      ["The Ann Lark Show", null, null],
    ],
    [
      "In her book, “Roads to Nowhere,” {she} <argued> that (it was over).",
      ["Roads to Nowhere", null, null],
    ],
    [
      "In an Evening Post essay, {she} <argued> that (it was over).",
      ["Evening Post", null, "essay"],
    ],
    [
      "{A plan on Ada Holt’s website} <states> that (it is over).",
      ["Ada Holt’s website", "Ada Holt", null],
    ],
  ])("%s", (marked, channel) => {
    expect(read(marked)).toEqual(channel);
  });

  it.each([
    "{She} <said> in a statement that (it was over).",
    "{She} <told> reporters that (it was over).",
    "{She} <told> the committee that (it was over).",
    "{The Evening Post} <reported> that (it was over).",
    "{An editor of the Evening Post} <said> (it was over).",
    "{She} <said> (he had called Fox News).",
    "(“It is over,”) {she} <wrote> in a note to Eve Lark, (“and gone.”) (Not that it matters), since letters found by Vox suggest so.",
    "{She} <left> (the race) while others spoke on CNN.",
    "{She} <likened> (the station) to the BBC.",
    "She gave them to the AP, {which} first <reported> (the story).",
    "{She} <refused> (to go), but the first Twitter page of the town was hers.",
    "(It is over), {some Twitter users} <thought>.",
  ])("finds none: %s", (marked) => {
    expect(read(marked)).toBeNull();
  });
});
