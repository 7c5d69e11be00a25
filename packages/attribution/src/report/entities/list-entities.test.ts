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
    ["Zuleph Orrin left early. Then Orrin said so, and Orrin’s dog barked.", "Zuleph Orrin"],
    ["Later Dana Lee King came.", "Dana Lee King"],
    ["Then Larry King, the host, left.", "Larry King"],
    ["DANA HOLT: It rains. Dana Holt left.", "Dana Holt"],
  ])("%s", (text, name) => {
    expect(read(text)).toEqual([`PERSON ${name}`]);
  });

  it.each([
    "Upward Zarls went. The Zarls said so, and the Zarls’s boats too.",
    "Likely Orrin left. Orrin said so. Orrin’s dog barked.",
    "Here Zuleph Orrins came. Orrins are loud. Orrins said so. Orrins’s dog barked.",
  ])("are not all that is capital: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("of a family are two, and the surname stays his who was called so", () => {
    const text =
      "Dana Lowe Holt left. Holt waved. Then Quelleya Holt could be heard. Later Holt came back. Mrs Lowe Holt too.";
    expect(mentionsOf(text, "Dana Lowe Holt")).toEqual([
      "Dana Lowe Holt",
      "Holt",
      "Holt",
      "Lowe Holt",
    ]);
    expect(mentionsOf(text, "Quelleya Holt")).toEqual(["Quelleya Holt"]);
  });

  it("are meant by the surname alone before the full name comes", () => {
    const text =
      "Marr and Clinton point out their merits.\n\nHillary Clinton met Dana Marr there. Clinton, the former secretary of State, left.";
    expect(mentionsOf(text, "Hillary Clinton")).toEqual(["Clinton", "Hillary Clinton", "Clinton"]);
    expect(mentionsOf(text, "Dana Marr")).toEqual(["Marr", "Dana Marr"]);
    expect(read(text)).toHaveLength(2);
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
    ["It was the United Union of Bakers that came.", "United Union of Bakers"],
    ["There the Committee for a Better Harbour met.", "Committee for a Better Harbour"],
    [
      "There the Senate Subcommittee on Fishing Rights met.",
      "Senate Subcommittee on Fishing Rights",
    ],
    ["It was White House Press Secretary Dana Holt.", "White House"],
    ["There the Alliance to Save Our Ports (ASOP) met.", "Alliance to Save Our Ports"],
  ])("%s", (text, name) => {
    expect(read(text)).toContain(`ORGANIZATION ${name}`);
  });

  it("are not those who speak in a transcript", () => {
    expect(read("ZEBB: Is it open?\nOLK: It is not.\nZEBB: Then who is there?")).not.toContain(
      "ORGANIZATION ZEBB",
    );
  });

  it("are one by the name and by the acronym in brackets", () => {
    const text =
      "The Alliance to Save Our Ports (ASOP) met. Later ASOP left, and ASOP’s boats sank.";
    expect(read(text)).toEqual(["ORGANIZATION Alliance to Save Our Ports"]);
    expect(mentionsOf(text, "Alliance to Save Our Ports")).toEqual([
      "Alliance to Save Our Ports",
      "ASOP",
      "ASOP",
      "ASOP",
    ]);
  });

  it.each([
    ["SHE HAS BEEN SENT OUT BY HER CLUB — It rained.", []],
    ["THE ZBC LEFT HIM OUT — It rained. Then the ZBC reported it.", ["ORGANIZATION ZBC"]],
    ["HOLT’S BOSS IS FULL OF IT — Dana Holt left.", ["PERSON Dana Holt"]],
    ["They did NOT go.", []],
    ["It was ZORN who sang. The zorn is a bird.", []],
    ["They had deep vein disorder, or Deep Vein Disorder (DVD).", []],
    ["The U.S. service members left.", ["PLACE U.S."]],
    ["The Rooke League-trained surgeon left.", []],
  ])("are not what is merely in capitals: %s", (text, entities) => {
    expect(read(text)).toEqual(entities);
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
    ["They came from Oklahoma City.", "PLACE Oklahoma City"],
    [
      "Then the Fairness Against Owners of Ports Act passed.",
      "EVENT Fairness Against Owners of Ports Act",
    ],
    ["The Safe Small Boats Act passed, and SSBA is law.", "EVENT Safe Small Boats Act"],
    ["In Los Angeles, or LOS ANGELES, it rained.", "PLACE Los Angeles"],
  ])("%s", (text, entity) => {
    expect(read(text)).toEqual([entity]);
  });

  it("are two where a city bears the name of a land", () => {
    expect(read("They left Mexico City. All Mexico slept.")).toEqual([
      "PLACE Mexico City",
      "PLACE Mexico",
    ]);
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
