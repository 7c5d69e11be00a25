import type { ExchangeInput } from "@sayso/schema/exchange";
import type { EntityKind, NamedEntity, StatedChannel } from "../report/report.ts";
import { entityKey } from "./keys.ts";

/** An entity that the graph has already. */
export interface KnownEntity {
  readonly key: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** How sure it is that it is the one that the report names, from 0 to 1. */
  readonly score: number;
}

/** What the graph has for something that a report names; null where it has nothing. */
export type FindKnown = (entity: NamedEntity) => KnownEntity | null;

interface Proposed {
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: ReadonlySet<string>;
}

/** The entities that statements refer to: those of the graph by their keys, the others as new ones. */
export class EntityKeys {
  private readonly proposed = new Map<string, Proposed>();

  constructor(private readonly findKnown: FindKnown) {}

  /** `accepted`: kinds of the graph that will do, where not all that may be the same will. */
  of(entity: NamedEntity, accepted?: readonly EntityKind[]): string {
    const found = this.findKnown(entity);
    const known = !found || !accepted || accepted.includes(found.kind) ? found : null;
    // What another report proposed is proposed again, with all that it is called: neither report can do without.
    if (known && known.key !== entityKey(known.kind, known.name)) return known.key;
    const names = [known?.name ?? entity.name, entity.name, ...entity.aliases];
    return this.propose(known?.kind ?? entity.kind, [...names, ...(known?.aliases ?? [])]);
  }

  /** The kind that it has in the graph, which may be another than in the report. */
  kindOf(entity: NamedEntity): EntityKind {
    return this.findKnown(entity)?.kind ?? entity.kind;
  }

  scoreOf(entity: NamedEntity): number {
    return this.findKnown(entity)?.score ?? 1;
  }

  /** A line for each that is new. */
  *lines(): Iterable<ExchangeInput> {
    for (const [key, { kind, name, aliases }] of this.proposed)
      yield { type: "entity", key, kind, name, aliases: [...aliases].sort() };
  }

  private propose(kind: EntityKind, [name = "", ...others]: readonly string[]): string {
    const key = entityKey(kind, name);
    const proposed = this.proposed.get(key) ?? { kind, name, aliases: new Set<string>() };
    const aliases = new Set([...proposed.aliases, ...others]);
    aliases.delete(proposed.name);
    this.proposed.set(key, { ...proposed, aliases });
    return key;
  }
}

/** A channel as something that the report names. */
export function channelEntity({ name, span }: StatedChannel): NamedEntity {
  return { kind: "CHANNEL", name, aliases: [], mentions: [span] };
}

/** An outlet, which the text need not name. */
export function outletEntity(name: string): NamedEntity {
  return { kind: "ORGANIZATION", name, aliases: [], mentions: [] };
}
