import { type ExchangeInput, values } from "@sayso/schema/exchange";
import type { Span } from "../attribution.ts";
import type { NamedEntity, ReadReport, ReadStatement, Speaker } from "../report/report.ts";
import { claimText } from "./claim-text.ts";
import { dateOf } from "./dates.ts";
import { channelEntity, type EntityKeys } from "./entity-keys.ts";
import { Evidence } from "./evidence.ts";
import type { Measures } from "./measures.ts";

/** The format takes no more for a claim; who says so many reads a table. */
const mostFigures = 100;

type SpanRole = "SOURCE" | "CUE" | "CONTENT" | "CHANNEL" | "ROLE" | "DATE" | "FIGURE";

/** Statements of a report as lines: each with its claim, and with the relations that its words are evidence for. */
export class StatementLines {
  private readonly evidence: Evidence;

  constructor(
    private readonly read: ReadReport,
    private readonly source: string,
    private readonly entities: EntityKeys,
    private readonly measures: Measures,
  ) {
    this.evidence = new Evidence(read, source, entities);
  }

  lines(): ExchangeInput[] {
    return this.read.statements.flatMap((statement, index) => this.linesOf(statement, index));
  }

  private linesOf(statement: ReadStatement, index: number): ExchangeInput[] {
    const key = this.keyOf(index);
    const { attribution, channel, saidOn, certainty, relays } = statement;
    return [
      // What is passed on is one claim, told twice.
      ...(relays === null ? [this.claimLine(key, statement)] : []),
      {
        type: "statement",
        key,
        source: this.source,
        claim: relays === null ? key : this.keyOf(relays),
        form: attribution.form,
        stance: statement.stance,
        ...(certainty && { certainty }),
        ...(saidOn && { saidOn: dateOf(saidOn, this.text, saidOn.basis) }),
        ...(channel && { channel: this.entities.of(channelEntity(channel)) }),
        ...(channel?.detail && { channelDetail: channel.detail }),
        speakers: statement.speakers.map((speaker) => this.speakerOf(speaker)),
        relays: relays === null ? [] : [this.keyOf(relays)],
        spans: this.spansOf(statement),
      },
      ...this.evidence.linesOf(statement),
    ];
  }

  private claimLine(key: string, { attribution, happenedOn, about, figures }: ReadStatement) {
    const { text } = this;
    return {
      type: "claim" as const,
      key,
      text: claimText(attribution.content.map(({ start, end }) => text.slice(start, end))),
      ...(happenedOn && { date: dateOf(happenedOn, text) }),
      about: [...new Set(about.map((entity) => this.entities.of(entity)))],
      figures: figures.slice(0, mostFigures).map((figure) => this.measures.figureOf(figure)),
    };
  }

  private speakerOf({ mention: { start, end }, role, entity, score, resolvedBy }: Speaker) {
    const { text } = this;
    const mention = text.slice(start, Math.min(end, start + values.limits.name)).toWellFormed();
    return {
      mention,
      start,
      end: start + mention.length,
      ...(role && { role: text.slice(role.start, role.end) }),
      ...(entity && { entity: this.entities.of(entity), score: this.scoreOf(entity, score) }),
      ...(entity && resolvedBy && { resolvedBy: `reader: ${resolvedBy}` }),
    };
  }

  /** That the words mean the entity of the report, and that this is the entity of the graph. */
  private scoreOf(entity: NamedEntity, score: number): number {
    return Number((score * this.entities.scoreOf(entity)).toFixed(2));
  }

  private spansOf(statement: ReadStatement) {
    const { source, cue, content } = statement.attribution;
    const all: [SpanRole, Span | null | undefined][] = [
      ["SOURCE", source],
      ["CUE", cue],
      ...content.map((span): [SpanRole, Span] => ["CONTENT", span]),
      ...statement.speakers.map(({ role }): [SpanRole, Span | null] => ["ROLE", role]),
      ["CHANNEL", statement.channel?.span],
      ["DATE", statement.saidOn?.span],
      ["DATE", statement.happenedOn?.span],
      ...statement.figures
        .slice(0, mostFigures)
        .map(({ span }): [SpanRole, Span] => ["FIGURE", span]),
    ];
    return all.flatMap(([role, span]) => (span ? [this.spanLine(role, span)] : []));
  }

  private spanLine(role: SpanRole, { start, end }: Span) {
    return { role, start, end, text: this.text.slice(start, end) };
  }

  private get text(): string {
    return this.read.report.text;
  }

  private keyOf(index: number): string {
    return `${this.source}/${index + 1}`;
  }
}
