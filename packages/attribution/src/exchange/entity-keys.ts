import type { ExchangeInput } from "@sayso/schema/exchange";
import type { EntityKind, NamedEntity, StatedChannel } from "../report/report.ts";
import { entityKey } from "./keys.ts";

/** An entity that the graph has already. */
export interface KnownEntity {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** How sure it is that it is the one that the report names, from 0 to 1. */
  readonly score: number;
}

interface Proposed {
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: ReadonlySet<string>;
}

/** The entities that statements refer to: those of the graph by their keys, the others as new ones. */
export class EntityKeys {
  private readonly proposed = new Map<string, Proposed>();

  constructor(private readonly findKnown: (entity: NamedEntity) => KnownEntity | null) {}

  of(entity: NamedEntity): string {
    const known = this.findKnown(entity);
    // What another report proposed is proposed again, with all that it is called: neither report can do without.
    if (known && known.key !== entityKey(entity.kind, known.name)) return known.key;
    const names = [known?.name ?? entity.name, entity.name, ...entity.aliases];
    return this.propose(entity.kind, [...names, ...(known?.aliases ?? [])]);
  }

  scoreOf(entity: NamedEntity): number {
    return this.findKnown(entity)?.score ?? 1;
  }

  ofChannel({ name }: StatedChannel): string {
    return this.propose("CHANNEL", [name]);
  }

  ofOutlet(name: string): string {
    return this.propose("ORGANIZATION", [name]);
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
