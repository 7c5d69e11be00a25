import type { ExchangeInput } from "@sayso/schema/exchange";
import type { Span } from "../attribution.ts";
import type { NamedEntity, ReadReport, ReadStatement, Speaker } from "../report/report.ts";
import type { EntityKeys } from "./entity-keys.ts";

/** What a relation is read from: words of the report's own voice. */
interface Told {
  readonly key: string;
  readonly claim: string;
  readonly span: Span;
  readonly about: readonly string[];
  readonly relation: {
    relation: "OPERATED_BY" | "HOLDS_ROLE";
    subject: string;
    object: string;
    title?: string;
  };
}

/** Relations that a report tells in passing: whose a channel is, and which office a speaker holds. Each is told once. */
export class Evidence {
  private readonly told = new Set<string>();

  constructor(
    private readonly read: ReadReport,
    private readonly source: string,
    private readonly entities: EntityKeys,
  ) {}

  linesOf({ channel, speakers }: ReadStatement): ExchangeInput[] {
    const owned = channel?.owner ? [this.ownerOf(channel.name, channel, channel.owner)] : [];
    const offices = speakers.flatMap((speaker) => this.officesOf(speaker));
    return [...owned, ...offices]
      .filter((told) => this.isNew(told))
      .flatMap((told) => this.lines(told));
  }

  private ownerOf(
    name: string,
    channel: NonNullable<ReadStatement["channel"]>,
    owner: NamedEntity,
  ): Told {
    const subject = this.entities.ofChannel(channel);
    const object = this.entities.of(owner);
    return {
      key: `${subject}/operated-by/${object}`,
      claim: `${name} is ${owner.name}’s.`,
      span: channel.span,
      about: [subject, object],
      relation: { relation: "OPERATED_BY", subject, object },
    };
  }

  /** “Belgorod governor”: the office, and what it is an office of. */
  private officesOf({ entity, role }: Speaker): Told[] {
    const body = role && this.bodyIn(role);
    if (entity?.kind !== "PERSON" || !role || !body) return [];
    const subject = this.entities.of(entity);
    const object = this.entities.of(body);
    const words = this.read.report.text.slice(role.start, role.end);
    return [
      {
        key: `${subject}/holds-role/${object}`,
        claim: `${entity.name}: ${words}.`,
        span: role,
        about: [subject, object],
        relation: { relation: "HOLDS_ROLE", subject, object, title: words },
      },
    ];
  }

  private bodyIn(role: Span): NamedEntity | undefined {
    return this.read.entities.find(
      ({ kind, mentions }) =>
        (kind === "ORGANIZATION" || kind === "PLACE") &&
        mentions.some(({ start, end }) => role.start <= start && end <= role.end),
    );
  }

  private isNew({ key, relation }: Told): boolean {
    if (this.told.has(key) || relation.subject === relation.object) return false;
    this.told.add(key);
    return true;
  }

  private lines({ key, claim, span, about, relation }: Told): ExchangeInput[] {
    const claimKey = `${this.source}/${key}`;
    const text = this.read.report.text.slice(span.start, span.end);
    return [
      { type: "claim", key: claimKey, text: claim, about: [...about] },
      {
        type: "statement",
        source: this.source,
        claim: claimKey,
        form: "NARRATED",
        stance: "AFFIRMS",
        spans: [{ role: "CONTENT", ...span, text }],
      },
      { type: "relation", key: claimKey, ...relation, supportedBy: [claimKey] },
    ];
  }
}
