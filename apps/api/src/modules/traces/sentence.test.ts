import { idFor } from "@sayso/graph";
import { describe, expect, it } from "vitest";
import { sentenceOf } from "./sentence.ts";
import { aDay, aReport, aTelling, aTrace, aVoice, named } from "./trace.fixture.ts";

describe("the sentence of a trace", () => {
  it("names speaker, role, date, channel and whose it is, and the retelling", () => {
    const first = aTelling({
      voices: [aVoice("Oleksandr Syrskyi", "commander of the Ukrainian military")],
      channel: named("Volodymyr Zelensky's Telegram channel"),
      channelOwner: named("Volodymyr Zelensky"),
      channelDetail: "video",
    });
    expect(sentenceOf(aTrace(first, "More than 100 Russian soldiers were taken prisoner."))).toBe(
      "Oleksandr Syrskyi, commander of the Ukrainian military, said on 14 August 2024 in a video on Volodymyr Zelensky's Telegram channel, as retold in “Second week in Kursk”: more than 100 Russian soldiers were taken prisoner.",
    );
  });

  it("says whose channel it is where the channel's name does not", () => {
    const first = aTelling({
      channel: named("ZeRada Live"),
      channelOwner: named("Volodymyr Zelensky"),
    });
    expect(sentenceOf(aTrace(first))).toBe(
      "Ann Lee said on 14 August 2024 on ZeRada Live, Volodymyr Zelensky's channel, as retold in “Second week in Kursk”: Ukraine controls 74 settlements.",
    );
  });

  it("names the outlet of a report", () => {
    const report = aReport({ kind: "REPORT", outlet: named("The Star") });
    expect(sentenceOf(aTrace(aTelling({ report })))).toBe(
      "Ann Lee said on 14 August 2024, as reported by The Star in “Second week in Kursk”: Ukraine controls 74 settlements.",
    );
  });

  it("gives a body named “… of …” its article", () => {
    const report = aReport({ kind: "REPORT", outlet: named("Bank of Elden") });
    const voices = [aVoice("Ministry of Works")];
    expect(sentenceOf(aTrace(aTelling({ report, voices })))).toMatch(
      /^The Ministry of Works said on 14 August 2024, as reported by the Bank of Elden in/,
    );
  });

  it("does not invent an outlet", () => {
    const report = aReport({ kind: "REPORT" });
    expect(sentenceOf(aTrace(aTelling({ report })))).toBe(
      "Ann Lee said on 14 August 2024, as reported in “Second week in Kursk”: Ukraine controls 74 settlements.",
    );
  });

  it("shows a speaker who is not resolved in the words of the text", () => {
    const first = aTelling({ voices: [aVoice("military analysts", null, false)] });
    expect(sentenceOf(aTrace(first))).toMatch(
      /^A speaker named only as “military analysts” said on 14 August 2024, as retold/,
    );
  });

  it("lists several speakers, each with the role", () => {
    const first = aTelling({
      voices: [aVoice("Ann Lee", "mayor"), aVoice("Bo Li"), aVoice("Cy Ray", "spokesman")],
    });
    expect(sentenceOf(aTrace(first))).toMatch(
      /^Ann Lee, mayor, Bo Li and Cy Ray, spokesman, said on 14 August 2024, as retold/,
    );
  });

  it("denies that, and asks whether", () => {
    const claim = "The bridge was destroyed.";
    expect(sentenceOf(aTrace(aTelling({ stance: "DENIES" }), claim))).toBe(
      "Ann Lee denied on 14 August 2024, as retold in “Second week in Kursk”, that the bridge was destroyed.",
    );
    expect(sentenceOf(aTrace(aTelling({ stance: "QUESTIONS" }), claim))).toBe(
      "Ann Lee asked on 14 August 2024, as retold in “Second week in Kursk”, whether the bridge was destroyed.",
    );
  });

  it("does not make an affirmation of an open stance", () => {
    const voices = [aVoice("Ann Lee"), aVoice("Bo Li")];
    expect(sentenceOf(aTrace(aTelling({ stance: "UNSTATED" })))).toMatch(/^Ann Lee was cited on/);
    expect(sentenceOf(aTrace(aTelling({ stance: "UNSTATED", voices })))).toMatch(
      /^Ann Lee and Bo Li were cited on/,
    );
  });

  it("marks a date that was inferred", () => {
    const saidOn = { ...aDay, basis: "INFERRED" } as const;
    expect(sentenceOf(aTrace(aTelling({ saidOn })))).toMatch(
      /^Ann Lee said on 14 August 2024 \(date inferred\), as retold/,
    );
  });

  it("gives the day of publication where the day it was said is not known", () => {
    const report = aReport({ publishedOn: aDay });
    expect(sentenceOf(aTrace(aTelling({ saidOn: null, report })))).toBe(
      "Ann Lee said, as retold in “Second week in Kursk”, published on 14 August 2024: Ukraine controls 74 settlements.",
    );
  });

  it("follows the chain of those who pass it on, from the first to the last", () => {
    const relays = [
      aTelling({ id: idFor("statement", "outer"), voices: [aVoice("Channel Five")] }),
      aTelling({ id: idFor("statement", "inner"), voices: [aVoice("officials", null, false)] }),
    ];
    expect(sentenceOf({ ...aTrace(aTelling({ saidOn: null })), relays })).toBe(
      "Ann Lee said, as passed on by “officials”, as passed on by Channel Five, as retold in “Second week in Kursk”: Ukraine controls 74 settlements.",
    );
  });

  it("does not make the source the speaker where the text names nobody", () => {
    const report = aReport({ kind: "REPORT", outlet: named("The Star"), publishedOn: aDay });
    const unnamed = { voices: [], saidOn: null, report } as const;
    expect(sentenceOf(aTrace(aTelling(unnamed)))).toBe(
      "It was said, as reported by The Star in “Second week in Kursk”, published on 14 August 2024: Ukraine controls 74 settlements.",
    );
    expect(sentenceOf(aTrace(aTelling({ ...unnamed, stance: "DENIES" })))).toMatch(
      /^It was denied, as reported by .* 2024, that Ukraine controls 74 settlements\.$/,
    );
    const relays = [aTelling({ id: idFor("statement", "outer"), voices: [] })];
    expect(sentenceOf({ ...aTrace(aTelling({ saidOn: null })), relays })).toMatch(
      /^Ann Lee said, as passed on by somebody who is not named, as retold/,
    );
  });

  it("lets a source that names no speaker speak in its own voice", () => {
    const narrated = { form: "NARRATED", voices: [], saidOn: null } as const;
    expect(sentenceOf(aTrace(aTelling(narrated)))).toBe(
      "The retelling “Second week in Kursk” states in its own voice: Ukraine controls 74 settlements.",
    );
    const report = aReport({ kind: "REPORT", outlet: named("The Star") });
    expect(sentenceOf(aTrace(aTelling({ ...narrated, report, stance: "DENIES" })))).toBe(
      "The Star denies in its own voice in “Second week in Kursk” that Ukraine controls 74 settlements.",
    );
  });
});
