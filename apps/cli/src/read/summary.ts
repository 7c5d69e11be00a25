import type { NamedEntity, ReadStatement } from "@sayso/attribution";
import type { KnownEntity, SourcedReport } from "@sayso/attribution/exchange";

/** What was read, for a person: who said what, where in the text, and how sure that is. */
export function summaryLines(
  { read, source }: SourcedReport,
  findKnown: (entity: NamedEntity) => KnownEntity | null,
): string[] {
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
  const { attribution, speakers, channel, saidOn } = statement;
  const words = ({ start, end }: { start: number; end: number }) =>
    text.slice(start, end).replace(/\s+/gu, " ");
  const who = speakers.map((speaker) => {
    const mention = words(speaker.mention);
    const name = speaker.entity?.name;
    return name && name !== mention ? `${name} (“${mention}”, ${percent(speaker.score)})` : mention;
  });
  const details = [
    channel && `in ${channel.name}`,
    saidOn?.from && `on ${saidOn.from.slice(0, 10)}`,
    ...statement.figures.map(({ span }) => words(span)),
  ].filter(Boolean);
  const said = attribution.content.map(words).join(" … ");
  const place = lineOf(text, attribution.content[0]?.start ?? 0);
  return `  line ${place}: ${who.join(" and ") || "somebody"}: ${shortened(said)}${details.length ? ` [${details.join("; ")}]` : ""}`;
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split("\n").length;
}

function shortened(text: string): string {
  return text.length <= 100 ? text : `${text.slice(0, 99).replace(/\s+\S*$/u, "")} …`;
}

function percent(score: number): string {
  return `${Math.round(100 * score)} %`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
