import { type Name, organizationName } from "@sayso/attribution/names";
import type { ExchangeInput } from "@sayso/schema/exchange";
import { outlets } from "./outlets.ts";

/** The entities that the articles name, each once; two articles that name the same share it. */
export class EntityRegister {
  private readonly names = new Map<string, { name: Name; spellings: Map<string, number> }>();

  /** Key of the entity in the exchange format. */
  add(name: Name): string {
    const key = keyOf(name);
    const entry = this.names.get(key) ?? { name, spellings: new Map<string, number>() };
    entry.spellings.set(name.text, (entry.spellings.get(name.text) ?? 0) + 1);
    this.names.set(key, entry);
    return key;
  }

  get size(): number {
    return this.names.size;
  }

  /** One line per entity: shown by its most frequent spelling, with the others as aliases. */
  *lines(): Iterable<ExchangeInput> {
    for (const [key, { name, spellings }] of this.names) {
      const ordered = [...spellings].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
      const [shown = name.text, ...aliases] = ordered.map(([spelling]) => spelling);
      yield { type: "entity", key, kind: name.kind, name: shown, aliases: aliases.slice(0, 50) };
    }
  }
}

/** The outlet as an organization; it is the same one when an article quotes it. */
export function outletName(publisher: string): Name {
  const shown = outlets[publisher] ?? publisher;
  const words = shown.replace(/^the /iu, "").split(" ");
  return { ...organizationName(words, true), text: shown };
}

function keyOf({ kind, key }: Name): string {
  return `polnear/${kind.toLowerCase()}/${key.replace(/\s+/gu, "-")}`;
}
