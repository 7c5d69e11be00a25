import { type ExchangeInput, exchangeLine, values } from "@sayso/schema/exchange";
import { expect, test } from "vitest";
import { readStatements } from "../report/read-statements.ts";
import { reportOf } from "../report/text.ts";
import type { FindKnown } from "./entity-keys.ts";
import { exchangeLines } from "./exchange-lines.ts";

const nobody: FindKnown = () => null;

/** Lines of a text in which `{source} <cue> (content)` mark an attribution. */
function linesOf(marked: string, findKnown = nobody): ExchangeInput[] {
  const text = marked.replace(/[{}<>()]/gu, "");
  const spanOf = (pattern: RegExp) => {
    const match = pattern.exec(marked);
    if (!match) return null;
    const start = marked.slice(0, match.index).replace(/[{}<>()]/gu, "").length;
    return { start, end: start + match[0].replace(/[{}<>()]/gu, "").length };
  };
  const content = spanOf(/\([^)]*\)/u);
  const read = readStatements(reportOf(text, "2031-03-06"), [
    {
      source: spanOf(/\{[^}]*\}/u),
      cue: spanOf(/<[^>]*>/u),
      content: content ? [content] : [],
      form: "INDIRECT",
    },
  ]);
  const retrievedAt = "2031-03-06T00:00:00Z";
  const source = { key: "read/test", title: "Test", url: null, outlet: null, retrievedAt };
  return exchangeLines([{ read, source }], findKnown);
}

const relations = (lines: readonly ExchangeInput[]) =>
  lines.flatMap((line) =>
    line.type === "relation" ? [[line.relation, line.subject, line.object]] : [],
  );

test("the office of a speaker and whose a channel is are told as relations with their words", () => {
  const lines = linesOf(
    "{Oldtown governor Adam Verne} <said> on his Telegram channel (that the bridge is closed). Oldtown is a town in the Oldtown region.",
  );
  expect(relations(lines)).toContainEqual([
    "OPERATED_BY",
    "read/channel/adam-verne-s-telegram-channel",
    "read/person/adam-verne",
  ]);
  for (const line of lines) expect(exchangeLine.safeParse(line).error).toBeUndefined();
});

test("a channel is operated by nobody who is a channel or a place", () => {
  const owner = (kind: "PLACE" | "CHANNEL"): FindKnown => {
    return ({ name }) =>
      name === "Adam Verne" ? { key: "known/verne", kind, name, aliases: [], score: 1 } : null;
  };
  const text = "{Adam Verne} <said> on his Telegram channel (that the bridge is closed).";
  expect(relations(linesOf(text))).toHaveLength(1);
  expect(relations(linesOf(text, owner("PLACE")))).toEqual([]);
  expect(relations(linesOf(text, owner("CHANNEL")))).toEqual([]);
});

test("a source and a list of figures that are longer than the format takes are cut, not refused", () => {
  const names = Array.from({ length: 150 }, (_, at) => `the envoy of town ${at}`).join(" and ");
  const figures = Array.from({ length: 150 }, (_, at) => `${at + 2} houses`).join(", ");
  const lines = linesOf(`{${names}} <said> (that they have ${figures}).`);
  for (const line of lines) expect(exchangeLine.safeParse(line).error).toBeUndefined();
  const [statement] = lines.filter((line) => line.type === "statement");
  expect(statement?.speakers?.[0]?.mention.length).toBeLessThanOrEqual(values.limits.name);
});
