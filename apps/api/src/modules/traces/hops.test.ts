import { idFor } from "@sayso/graph";
import { describe, expect, it } from "vitest";
import { hopsOf } from "./hops.ts";
import { aDay, aReport, aTelling, aTrace, aVoice, named } from "./trace.fixture.ts";

const kinds = (trace: Parameters<typeof hopsOf>[0]) => hopsOf(trace).map((hop) => hop.kind);

describe("the hops of a trace", () => {
  it("lead from the outlet to the claim", () => {
    const first = aTelling({ channel: named("ZeRada"), channelOwner: named("Zelensky") });
    expect(kinds(aTrace(first))).toEqual([
      "OUTLET",
      "REPORT",
      "CHANNEL",
      "CHANNEL_OWNER",
      "SPEAKER",
      "CLAIM",
    ]);
  });

  it("leave out the channel where the text names none, and show what is not known", () => {
    const hops = hopsOf(aTrace(aTelling({ voices: [aVoice("he", null, false)] })));
    expect(hops.map(({ kind, label, nodeId }) => [kind, label, nodeId !== null])).toEqual([
      ["OUTLET", null, false],
      ["REPORT", "Second week in Kursk", true],
      ["SPEAKER", "he", false],
      ["CLAIM", "Ukraine controls 74 settlements.", true],
    ]);
  });

  it("show a channel whose owner is not known as such", () => {
    const owner = hopsOf(aTrace(aTelling({ channel: named("ZeRada") })))[3];
    expect(owner).toMatchObject({ kind: "CHANNEL_OWNER", label: null, nodeId: null });
  });

  it.each(["NARRATED", "INDIRECT"] as const)(
    "hold a speaker without a label where nobody is named: %s",
    (form) => {
      const [, , speaker] = hopsOf(aTrace(aTelling({ form, voices: [] })));
      expect(speaker).toMatchObject({ kind: "SPEAKER", label: null });
    },
  );

  it("name those who pass it on between the report and the speaker", () => {
    const relays = [
      aTelling({
        id: idFor("statement", "outer"),
        voices: [aVoice("Channel Five", "broadcaster")],
      }),
      aTelling({ id: idFor("statement", "narrated"), form: "NARRATED", voices: [] }),
      aTelling({ id: idFor("statement", "unnamed"), voices: [] }),
    ];
    const hops = hopsOf({ ...aTrace(aTelling()), relays });
    expect(hops.slice(1, 6).map(({ kind, label, detail }) => [kind, label, detail])).toEqual([
      ["REPORT", "Second week in Kursk", null],
      ["RELAY", "Channel Five", "broadcaster"],
      ["RELAY", "Second week in Kursk", null],
      ["RELAY", null, null],
      ["SPEAKER", "Ann Lee", null],
    ]);
  });

  it("show the document in which the first telling is read, where it is another one", () => {
    const elsewhere = aReport({ id: idFor("source", "post"), title: "Evening post" });
    const trace = { ...aTrace(aTelling({ report: elsewhere })), report: aReport() };
    expect(hopsOf(trace).slice(0, 3)).toMatchObject([
      { kind: "OUTLET" },
      { kind: "REPORT", label: "Second week in Kursk" },
      { kind: "REPORT", label: "Evening post" },
    ]);
  });

  it("are dated by when it was said, published, and when the thing happened", () => {
    const report = aReport({ publishedOn: { ...aDay, zone: "UTC" } });
    const trace = aTrace(aTelling({ report }));
    const claim = { ...trace.claim, date: { ...aDay, text: "in spring" } };
    expect(hopsOf({ ...trace, claim }).map((hop) => hop.date)).toEqual([
      report.publishedOn,
      report.publishedOn,
      aDay,
      claim.date,
    ]);
  });

  it("give each of several speakers the span that names them", () => {
    const lee = { role: "SOURCE", start: 0, end: 7, text: "Ann Lee" } as const;
    const li = { role: "SOURCE", start: 12, end: 20, text: "mayor Li" } as const;
    const content = { role: "CONTENT", start: 26, end: 30, text: "rain" } as const;
    const first = aTelling({
      spans: [lee, li, content],
      voices: [
        { ...aVoice("Ann Lee"), start: 0, end: 7 },
        { ...aVoice("Li"), start: 18, end: 20 },
        aVoice("they", null, false),
      ],
    });
    expect(
      hopsOf(aTrace(first))
        .slice(2)
        .map((hop) => hop.evidence),
    ).toEqual([lee, li, null, content]);
  });
});
