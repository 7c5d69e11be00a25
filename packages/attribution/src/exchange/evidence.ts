import type { ExchangeInput } from "@sayso/schema/exchange";
import type { Span } from "../attribution.ts";
import type {
  EntityKind,
  NamedEntity,
  ReadReport,
  ReadStatement,
  Speaker,
  StatedChannel,
} from "../report/report.ts";
import { contains } from "../span.ts";
import { channelEntity, type EntityKeys } from "./entity-keys.ts";

/** What a relation is read from: words of the report's own voice. */
interface Told {
  readonly claim: string;
  readonly span: Span;
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
    const owned = channel?.owner ? this.ownersOf(channel, channel.owner) : [];
    const offices = speakers.flatMap((speaker) => this.officesOf(speaker));
    return [...owned, ...offices].flatMap((told) => (this.isNew(told) ? this.lines(told) : []));
  }

  private ownersOf(channel: StatedChannel, owner: NamedEntity): Told[] {
    if (!this.isOf(owner, ["PERSON", "ORGANIZATION"])) return [];
    const subject = this.entities.of(channelEntity(channel));
    const object = this.entities.of(owner);
    return [
      {
        claim: `${channel.name} is ${owner.name}’s.`,
        span: channel.span,
        relation: { relation: "OPERATED_BY", subject, object },
      },
    ];
  }

  /** “Belgorod governor”: the office, and what it is an office of. */
  private officesOf({ entity, role }: Speaker): Told[] {
    const body = role && this.bodyIn(role);
    if (!entity || !role || !body || !this.isOf(entity, ["PERSON"])) return [];
    const subject = this.entities.of(entity);
    const object = this.entities.of(body);
    const words = this.read.report.text.slice(role.start, role.end);
    return [
      {
        claim: `${entity.name}: ${words}.`,
        span: role,
        relation: { relation: "HOLDS_ROLE", subject, object, title: words },
      },
    ];
  }

  private bodyIn(role: Span): NamedEntity | undefined {
    return this.read.entities.find(
      (entity) =>
        this.isOf(entity, ["ORGANIZATION", "PLACE"]) &&
        entity.mentions.some((mention) => contains(role, mention)),
    );
  }

  /** The graph refuses a relation whose ends are of other kinds there. */
  private isOf(entity: NamedEntity, kinds: readonly EntityKind[]): boolean {
    return kinds.includes(this.entities.kindOf(entity));
  }

  private isNew({ relation: { relation, subject, object } }: Told): boolean {
    const identity = [relation, subject, object].join(" ");
    if (this.told.has(identity) || subject === object) return false;
    this.told.add(identity);
    return true;
  }

  private lines({ claim, span, relation }: Told): ExchangeInput[] {
    const key = `${this.source}/relation-${this.told.size}`;
    const text = this.read.report.text.slice(span.start, span.end);
    return [
      { type: "claim", key, text: claim, about: [relation.subject, relation.object] },
      {
        type: "statement",
        source: this.source,
        claim: key,
        form: "NARRATED",
        stance: "AFFIRMS",
        spans: [{ role: "CONTENT", ...span, text }],
      },
      { type: "relation", key, ...relation, supportedBy: [key] },
    ];
  }
}
