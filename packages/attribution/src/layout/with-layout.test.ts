import { describe, expect, it } from "vitest";
import type { Attribution, Found, Role } from "../attribution.ts";
import { withLayout } from "./with-layout.ts";

const none: Found = { spans: [], attributions: [] };

function read(text: string, found: Found = none): string[] {
  const words = (span: { start: number; end: number } | null) =>
    span ? text.slice(span.start, span.end) : "-";
  return withLayout(text, found).attributions.map(
    ({ source, cue, content }) =>
      `${words(source)} | ${words(cue)} | ${content.map(words).join(" + ")}`,
  );
}

function spanOf(text: string, words: string) {
  return { start: text.indexOf(words), end: text.indexOf(words) + words.length };
}

describe("a transcript", () => {
  it("has who speaks before the words", () => {
    const text = "Talk\n\nHOLT: Is it open?\nBERG: No, it is not.\n(CROSSTALK)\nHOLT: So I hear.";
    expect(read(text)).toEqual([
      "HOLT | : | Is it open?",
      "BERG | : | No, it is not.",
      "HOLT | : | So I hear.",
    ]);
  });

  it("goes on in paragraphs that are quoted", () => {
    const text =
      "“ADA HOLT: It is old.\n\n“It is closed, too.\n\n“BERG: Is that so?\n\n“HOLT: Yes, it is.”";
    expect(read(text)).toEqual([
      "ADA HOLT | : | It is old. + It is closed, too.",
      "BERG | : | Is that so?",
      "HOLT | : | Yes, it is.",
    ]);
  });

  it("takes the place of what was found within it", () => {
    const text = "HOLT: Berg said it is old.\nBERG: I did say so.\nHOLT: Thank you for that.";
    const source = spanOf(text, "Berg");
    const content = spanOf(text, "it is old");
    const inner: Attribution = { source, cue: null, content: [content], form: "INDIRECT" };
    const spans = [{ role: "content" as const, ...content }];
    const found = withLayout(text, { spans, attributions: [inner] });
    expect(found.attributions).toHaveLength(3);
    expect(found.spans.map(({ role }) => role)).toEqual(
      Array.from<Role[]>({ length: 3 }).flatMap(() => ["source", "cue", "content"]),
    );
  });

  it.each([
    ["labels that stand but once", "Note: It is old now.\nPhoto: It was new then."],
    ["a table", "Holt: 12\nBerg: 13\nHolt: 14\nBerg: 15"],
    ["one who speaks alone", "Holt: It is old now.\nHolt: It was new then."],
    ["what comes with a film", "VIDEO: Watch it here.\nUPDATE: It is open.\nUPDATE: It is closed."],
  ])("is not %s", (_, text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("a quotation that is signed", () => {
  it.each([
    ["“The bridge is old.” ― Ada Holt", "Ada Holt | ― | “The bridge is old.”"],
    ['"The bridge is old." -- Ada Holt, mayor', 'Ada Holt, mayor | -- | "The bridge is old."'],
  ])("%s", (text, expected) => {
    expect(read(`What they think.\n${text}\n`)).toEqual([expected]);
  });

  it("is no sentence that goes on behind a dash", () => {
    expect(read("“The bridge is old” — Holt said so to everybody who came by.")).toEqual([]);
  });
});

describe("a paragraph in quotation marks", () => {
  const quote = "“It will fall.”";
  const content = (text: string) => [{ role: "content" as const, ...spanOf(text, quote) }];

  it("goes on with what was said before it", () => {
    const text = `Bridge closed\n\n“It is old,” Holt said.\n\n${quote}`;
    const said: Attribution = {
      source: spanOf(text, "Holt"),
      cue: spanOf(text, "said"),
      content: [spanOf(text, "“It is old,”")],
      form: "DIRECT",
    };
    expect(read(text, { spans: content(text), attributions: [said] })).toEqual([
      "Holt | said | “It is old,” + “It will fall.”",
    ]);
  });

  it("is what the one before leads to", () => {
    const text = `Bridge closed\n\nHolt made this remark:\n\n${quote}`;
    const spans: Found["spans"] = [
      { role: "source", ...spanOf(text, "Holt") },
      { role: "cue", ...spanOf(text, "made this remark:") },
      ...content(text),
    ];
    expect(read(text, { spans, attributions: [] })).toEqual([
      "Holt | made this remark: | “It will fall.”",
    ]);
  });

  it("does not go on with the title", () => {
    const text = `Bridge closed, Holt says\n\n${quote}`;
    const said: Attribution = {
      source: spanOf(text, "Holt"),
      cue: spanOf(text, "says"),
      content: [spanOf(text, "Bridge closed")],
      form: "INDIRECT",
    };
    expect(read(text, { spans: content(text), attributions: [said] })).toEqual([
      "Holt | says | Bridge closed",
    ]);
  });
});
