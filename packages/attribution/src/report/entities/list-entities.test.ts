import { describe, expect, it } from "vitest";
import { reportOf } from "../text.ts";
import { listEntities } from "./list-entities.ts";

function read(text: string): string[] {
  return listEntities(reportOf(text, null)).map(({ kind, name }) => `${kind} ${name}`);
}

function mentionsOf(text: string, name: string): string[] {
  const entity = listEntities(reportOf(text, null)).find((item) => item.name === name);
  return (entity?.mentions ?? []).map(({ start, end }) => text.slice(start, end));
}

describe("persons", () => {
  it.each([
    ["Later Dana Holt came.", "Dana Holt"],
    ["It was governor Teodor Vargan who came.", "Teodor Vargan"],
    ["There the commander of the navy, Olezh Marchuk, spoke.", "Olezh Marchuk"],
    ["There Quorl Zebbin, a spokeswoman for the docks, spoke.", "Quorl Zebbin"],
    ["Then Mr Zebbin left.", "Zebbin"],
    ["It was Mayor Bill de Bergo who came. De Bergo left.", "Bill de Bergo"],
    ["Later Robert C. “Bob” Holt came. Then Bob Holt left.", "Robert C. “Bob” Holt"],
  ])("%s", (text, name) => {
    expect(read(text)).toEqual([`PERSON ${name}`]);
  });

  it("are one person by full name and surname, and mentioned without title and possessive", () => {
    const text =
      "President Dana Holt left. Mrs Holt’s car waited, and Holt Tower was dark. Later Dana waved.";
    expect(mentionsOf(text, "Dana Holt")).toEqual(["Dana Holt", "Holt", "Dana"]);
  });

  it("who share a surname are told apart by the honorific", () => {
    const text = "Mary Holt came with John Holt. Mrs Holt sat. Mr Holt stood.";
    expect(mentionsOf(text, "Mary Holt")).toEqual(["Mary Holt", "Holt"]);
    expect(mentionsOf(text, "John Holt")).toEqual(["John Holt", "Holt"]);
  });

  it("are two words that are a whole source, if that is known", () => {
    const text = "“It rains,” Quorl Zebbin said.";
    expect(
      listEntities(reportOf(text, null), [{ start: 12, end: 24 }]).map(({ name }) => name),
    ).toEqual(["Quorl Zebbin"]);
    expect(read(text)).toEqual([]);
  });
});

describe("organizations", () => {
  it.each([
    ["There the Oldtown Tax Board met.", "Oldtown Tax Board"],
    ["It was Ukraine’s general staff.", "Ukraine’s general staff"],
    ["Then the Norwegian military came.", "Norwegian military"],
    ["A Norwegian foreign ministry spokesman came.", "Norwegian foreign ministry"],
    ["Then the Zebbin campaign came.", "Zebbin campaign"],
    ["Then the ZBC reported it.", "ZBC"],
  ])("%s", (text, name) => {
    expect(read(text)).toContain(`ORGANIZATION ${name}`);
  });

  it("of a nation are one with and without it", () => {
    const text = "The U.S. Supreme Court met. The Supreme Court is large.";
    expect(mentionsOf(text, "U.S. Supreme Court")).toEqual(["U.S. Supreme Court", "Supreme Court"]);
  });

  it("of a nation are one, be it named or described", () => {
    const text = "Norway’s navy sailed. Later the Norwegian navy came back.";
    expect(mentionsOf(text, "Norway’s navy")).toEqual(["Norway’s navy", "Norwegian navy"]);
  });
});

describe("places and things", () => {
  it.each([
    ["They fled from the Zelmo region.", "PLACE Zelmo region"],
    ["They reached the town of Zelmo.", "PLACE Zelmo"],
    ["They came from Zelmo, a small town by the sea.", "PLACE Zelmo"],
    ["They landed in Norway.", "PLACE Norway"],
    ["They shot down an F-16 there.", "EQUIPMENT F-16"],
    ["It was the worst since the Second World War.", "EVENT Second World War"],
    ["Then the 5+5 TV channel showed it.", "CHANNEL 5+5 TV channel"],
  ])("%s", (text, entity) => {
    expect(read(text)).toEqual([entity]);
  });

  it("are one place with and without what it is", () => {
    const text = "In the Zelmo region it rained. All of Zelmo was wet.";
    expect(mentionsOf(text, "Zelmo region")).toEqual(["Zelmo region", "Zelmo"]);
  });
});

it.each(["Meanwhile Russian troops left on Monday in May.", "Officials slept. Children played."])(
  "nobody is invented: %s",
  (text) => {
    expect(read(text)).toEqual([]);
  },
);
