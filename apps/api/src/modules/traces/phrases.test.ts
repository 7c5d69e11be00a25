import { describe, expect, it } from "vitest";
import { channelDetailPhrase, channelPhrase, reportPhrase } from "./phrases.ts";
import { aReport, aTelling, aVoice, named } from "./trace.fixture.ts";

describe("a channel in a sentence", () => {
  it.each([
    ["Volodymyr Zelensky's Telegram channel", "on Volodymyr Zelensky's Telegram channel"],
    ["Telegram channel of Gladkov", "on the Telegram channel of Gladkov"],
    ["1+1 TV channel", "on the 1+1 TV channel"],
    ["ZeRada", "on ZeRada, Volodymyr Zelensky's channel"],
  ])("%s", (name, expected) => {
    const owners = new Map([["ZeRada", named("Volodymyr Zelensky")]]);
    const telling = aTelling({ channel: named(name), channelOwner: owners.get(name) ?? null });
    expect(channelPhrase(telling)).toBe(expected);
  });
});

describe("a channel that speaks for itself", () => {
  it("is not named twice", () => {
    const voices = [aVoice("1+1")];
    const telling = aTelling({ voices, channel: named("1+1"), channelDetail: "video report" });
    expect(channelPhrase(telling)).toBe("in a video report");
  });
});

describe("what was shown on a channel", () => {
  it.each([
    ["video", "in a video"],
    ["interview", "in an interview"],
    ["two posts", "in two posts"],
    ["posts", "in posts"],
    ["in a live broadcast", "in a live broadcast"],
    [null, null],
  ])("%s", (detail, expected) => {
    expect(channelDetailPhrase(detail)).toBe(expected);
  });
});

describe("a report in a sentence", () => {
  it("is posted where it is a post", () => {
    const post = aReport({ kind: "POST", title: "Evening", outlet: named("Gladkov") });
    expect(reportPhrase(post)).toBe("as posted by Gladkov in “Evening”");
  });

  it("has no outlet where it is a retelling, whatever the data say", () => {
    expect(reportPhrase(aReport({ outlet: named("The Star") }))).toBe(
      "as retold in “Second week in Kursk”",
    );
  });
});
