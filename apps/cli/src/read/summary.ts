import type { ReadStatement, Span } from "@sayso/attribution";
import type { FindKnown, SourcedReport } from "@sayso/attribution/exchange";
import { shortened } from "./shortened.ts";

/** What was read, for a person: who said what, where in the text, and how sure that is. */
export function summaryLines({ read, source }: SourcedReport, findKnown: FindKnown): string[] {
  const { text } = read.report;
  const speakers = new Set(
    read.statements.flatMap(({ speakers }) => speakers.flatMap(({ entity }) => entity ?? [])),
  );
  const known = [...speakers].filter((entity) => findKnown(entity) !== null).length;
  return [
    "",
    `${source.title}: ${count(read.statements.length, "statement")}, ${count(speakers.size, "speaker")} by name, ${known} of them in the graph`,
    ...read.statements.map((statement) => statementLine(text, statement)),
  ];
}

function statementLine(text: string, statement: ReadStatement): string {
  const { attribution, speakers, addressees, channel, saidOn } = statement;
  const words = ({ start, end }: Span) => text.slice(start, end).replace(/\s+/gu, " ");
  const who = speakers.map((speaker) => {
    const mention = words(speaker.mention);
    const name = speaker.entity?.name;
    return name && name !== mention ? `${name} (“${mention}”, ${percent(speaker.score)})` : mention;
  });
  const details = [
    ...addressees.map((span) => `to ${words(span)}`),
    channel && `in ${channel.name}`,
    saidOn?.from && `on ${saidOn.from.slice(0, 10)}`,
    ...statement.figures.map(({ span }) => words(span)),
  ].filter(Boolean);
  const said = attribution.content.map(words).join(" … ");
  const place = lineOf(text, attribution.content[0]?.start ?? 0);
  return `  line ${place}: ${who.join(" and ") || "somebody"}: ${shortened(said, 100)}${details.length ? ` [${details.join("; ")}]` : ""}`;
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split("\n").length;
}

function percent(score: number): string {
  return `${Math.round(100 * score)} %`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
