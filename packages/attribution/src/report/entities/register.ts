import type { Span } from "../../attribution.ts";
import type { EntityKind, NamedEntity } from "../report.ts";
import type { Finding } from "./finding.ts";
import { shortForms } from "./short-forms.ts";

/** An entity while the report is read: its full forms, and how often each was found. */
export class Entry {
  readonly forms = new Map<string, number>();

  constructor(
    readonly kind: EntityKind,
    readonly key: string,
  ) {}

  add(form: string): void {
    this.forms.set(form, (this.forms.get(form) ?? 0) + 1);
  }

  /** Persons by their fullest form, all else by the most usual one; of two the longer, and none in capitals beside another. */
  get name(): string {
    const forms = [...this.forms];
    const [best] = forms.sort(
      ([one, often], [other, rare]) =>
        Number(isCapitals(one)) - Number(isCapitals(other)) ||
        (this.kind === "PERSON" ? 0 : rare - often) ||
        wordCount(other) - wordCount(one) ||
        rare - often,
    );
    return best?.[0] ?? this.key;
  }

  toEntity(text: string, mentions: readonly Span[]): NamedEntity {
    const said = mentions.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, " "));
    const aliases = new Set([...this.forms.keys(), ...said]);
    aliases.delete(this.name);
    return { kind: this.kind, name: this.name, aliases: [...aliases], mentions };
  }
}

/** The entities of a report, each once. */
export class Register {
  private readonly entries = new Map<string, Entry>();

  add({ kind, key, name }: Finding): void {
    const id = `${kind} ${key}`;
    const entry = this.entries.get(id) ?? new Entry(kind, key);
    entry.add(name);
    this.entries.set(id, entry);
  }

  *[Symbol.iterator](): Iterator<Entry> {
    // “Mr Holt” is a Holt that the report has in full, where it has one.
    const all = [...this.entries.values()];
    // An act's acronym is taken for an organization where it stands alone.
    const kindsOf = ({ kind }: Entry) => (kind === "EVENT" ? [kind, "ORGANIZATION"] : [kind]);
    const short = new Set(
      all.flatMap((entry) =>
        shortForms(entry).flatMap((form) => kindsOf(entry).map((kind) => `${kind} ${form}`)),
      ),
    );
    yield* all.filter(({ kind, name }) => !short.has(`${kind} ${name}`));
  }
}

/** “ASOP”, “DANA HOLT”; not “U.S.” */
function isCapitals(form: string): boolean {
  return !/\p{Ll}/u.test(form) && /\p{Lu}{2}/u.test(form);
}

function wordCount(form: string): number {
  return form.split(" ").length;
}
