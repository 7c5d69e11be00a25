import type { Resolution } from "./speakers.ts";

/** What a conversion did, for a person to read. */
export class Summary {
  articles = 0;
  statements = 0;
  withoutContent = 0;
  entities = 0;
  private readonly speakers = new Set<string>();
  private readonly resolved: Record<Resolution, number> = { "full name": 0, surname: 0 };
  private left = 0;

  /** A speaker who is the entity with this key. */
  countResolved(by: Resolution, key: string): void {
    this.resolved[by] += 1;
    this.speakers.add(key);
  }

  /** A speaker who stays a mention. */
  countLeft(): void {
    this.left += 1;
  }

  lines(): string[] {
    const { "full name": full, surname } = this.resolved;
    const nobody = this.statements - full - surname - this.left;
    const share = (count: number, what: string) =>
      `  ${shown(count).padStart(7)}  ${percent(count, this.statements).padStart(5)} %  ${what}`;
    return [
      `${counted(this.articles, "article")}, ${counted(this.statements, "statement")}; ${counted(this.entities, "entity", "entities")} created, ${shown(this.speakers.size)} of them speak`,
      "Speakers of the statements:",
      share(full, "named in full: they are the entity of that name"),
      share(surname, "joined to it by a surname"),
      share(this.left, "left as mentions"),
      share(nobody, "not named"),
      ...(this.withoutContent > 0
        ? [`${counted(this.withoutContent, "attribution")} left out, without content`]
        : []),
    ];
  }
}

function counted(count: number, one: string, several = `${one}s`): string {
  return `${shown(count)} ${count === 1 ? one : several}`;
}

function shown(count: number): string {
  return count.toLocaleString("en");
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "0" : ((100 * part) / whole).toFixed(1);
}
