import type { Name, PersonName } from "./names.ts";
import { quote, wordPattern } from "./patterns.ts";
import { isSuffix } from "./tokens.ts";

/** The full names that one article holds. */
export class ArticleNames {
  private readonly byKey = new Map<string, Name>();
  private readonly persons: PersonName[] = [];

  /** Takes sure names first; one that is not sure is taken where the text bears it out. */
  constructor(names: Iterable<Name>, text: string) {
    const all = withoutTails([...names]);
    for (const name of all) if (name.sure) this.add(name);
    for (const name of all) if (!name.sure && this.isBorneOut(name, text)) this.add(name);
  }

  has(name: Name): boolean {
    return this.byKey.has(name.key);
  }

  /** The only person of the article whose name ends with this; null for none and for several. */
  findBySurname(surname: string): PersonName | null {
    const found = this.persons.filter((person) => hasSurname(person, surname));
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  [Symbol.iterator](): Iterator<Name> {
    return this.byKey.values();
  }

  private add(name: Name): void {
    if (this.byKey.has(name.key)) return;
    this.byKey.set(name.key, name);
    if (name.kind === "PERSON") this.persons.push(name);
  }

  private isBorneOut(name: Name, text: string): boolean {
    if (name.kind === "ORGANIZATION") return !this.isSurname(name.key, text);
    // “Vander Plaats” alone is the end of a longer name.
    if (this.findBySurname(name.text.toLowerCase())) return false;
    const surname = name.text.split(" ").at(-1) ?? "";
    return hasWord(text.replaceAll(name.text, ""), surname);
  }

  /** “CRUZ” labels a speaker in a transcript where the text also has “Cruz”. */
  private isSurname(key: string, text: string): boolean {
    return hasWord(text, key.charAt(0).toUpperCase() + key.slice(1));
  }
}

/** Where the article has “Bo Li”, “Bo Li Wins” is that name with a word behind it. */
function withoutTails(names: readonly Name[]): Name[] {
  const texts = new Set(names.map(({ text }) => text));
  return names.filter(({ kind, text }) => {
    const words = text.split(" ");
    const isTail = words.length === 3 && texts.has(words.slice(0, 2).join(" "));
    return !(kind === "PERSON" && isTail && !isSuffix(words[2] ?? ""));
  });
}

function hasSurname({ family }: PersonName, surname: string): boolean {
  const all = family.toLowerCase();
  return all === surname || all.endsWith(` ${surname}`);
}

function hasWord(text: string, word: string): boolean {
  return wordPattern(quote(word)).test(text);
}
