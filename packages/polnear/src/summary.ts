import type { Resolution } from "./speakers.ts";

/** What a conversion did, for a person to read. */
export class Summary {
  articles = 0;
  statements = 0;
  withoutContent = 0;
  private readonly resolved: Record<Resolution, number> = { "full name": 0, surname: 0 };
  private left = 0;
  entities = 0;

  /** One speaker, by the rule that resolved it; null if it stays a mention. */
  count(by: Resolution | null): void {
    if (by) this.resolved[by] += 1;
    else this.left += 1;
  }

  lines(): string[] {
    const share = (count: number) =>
      `${count.toLocaleString("en")} (${percent(count, this.statements)} %)`;
    return [
      `${this.articles.toLocaleString("en")} articles, ${this.statements.toLocaleString("en")} statements, ${this.entities.toLocaleString("en")} entities created from full names`,
      `Speakers: ${share(this.resolved["full name"])} named in full, ${share(this.resolved.surname)} joined to a full name by their surname, ${share(this.left)} left as mentions, ${share(this.nobody)} where the text names nobody`,
      ...(this.withoutContent > 0
        ? [`${this.withoutContent} attributions left out: they mark nothing that was said`]
        : []),
    ];
  }

  private get nobody(): number {
    return this.statements - this.resolved["full name"] - this.resolved.surname - this.left;
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "0" : ((100 * part) / whole).toFixed(1);
}
