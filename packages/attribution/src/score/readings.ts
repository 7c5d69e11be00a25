import { join } from "node:path";
import type { Span } from "../attribution.ts";
import type { AttributionModel } from "../model/model.ts";
import { readStatements } from "../report/read-statements.ts";
import type { ReadStatement, Speaker } from "../report/report.ts";
import { reportOf } from "../report/text.ts";
import { overlaps } from "../span.ts";
import { type Annotation, readAnnotations } from "./annotations.ts";
import { type Article, readArticles } from "./articles.ts";
import type { Corpora } from "./score.ts";
import { Tally } from "./tally.ts";

const parts = { dev: "polnear/dev.jsonl.gz", "kept-out": "polnear/train.jsonl.gz" };

/** What the rules read beside the spans, which are those that people marked. */
export async function scoreReadings(_model: AttributionModel, { data }: Corpora): Promise<void> {
  for (const [part, file] of Object.entries(parts)) {
    const annotations = await readAnnotations(part);
    const articles = (await readArticles(join(data, file))).filter(({ id }) =>
      annotations.some(({ article }) => article === id),
    );
    const tallies = new Tallies();
    for (const article of articles) {
      const statements = statementsOf(article);
      for (const annotation of annotations.filter(({ article: id }) => id === article.id)) {
        const statement = statements[annotation.attribution];
        if (statement) tallies.compare(annotation, statement);
      }
    }
    console.log(`\nReadings of ${annotations.length} annotated statements, ${part}`);
    console.log([Tally.head, ...tallies.lines()].join("\n"));
  }
}

/** One for each attribution, in the order in which the corpus has them. */
function statementsOf({ text, date, attributions }: Article): (ReadStatement | undefined)[] {
  const given = attributions.map((attribution) => ({ ...attribution, form: "INDIRECT" as const }));
  const { statements } = readStatements(reportOf(text, date ?? null), given);
  return given.map((attribution) =>
    statements.find(
      (statement) =>
        statement.attribution === attribution ||
        (attribution.cue !== null && statement.attribution.cue === attribution.cue),
    ),
  );
}

class Tallies {
  private readonly speakers = new Tally();
  private readonly named = new Tally();
  private readonly roles = new Tally();
  private readonly channels = new Tally();
  private readonly dates = new Tally();
  private readonly figures = new Tally();

  compare(given: Annotation, found: ReadStatement): void {
    this.compareSpeakers(given, found);
    const roles = given.speakers.flatMap(({ role }) => role ?? []);
    const foundRoles = found.speakers.flatMap(({ role }) => role ?? []);
    this.roles.add(roles.length, foundRoles.length, countRight(roles, foundRoles, isLargelySame));
    const { channel } = found;
    const isChannel = given.channel && channel && overlaps(given.channel, channel.span);
    this.channels.add(given.channel ? 1 : 0, channel ? 1 : 0, isChannel ? 1 : 0);
    const date = found.saidOn?.basis === "STATED" ? found.saidOn : null;
    const isDate =
      given.saidOn &&
      date?.from?.slice(0, 10) === given.saidOn.from &&
      date.to?.slice(0, 10) === given.saidOn.to;
    this.dates.add(given.saidOn ? 1 : 0, date ? 1 : 0, isDate ? 1 : 0);
    this.figures.add(
      given.figures.length,
      found.figures.length,
      countRight(
        given.figures,
        found.figures,
        (one, other) =>
          overlaps(one, other.span) &&
          one.min === other.min &&
          one.max === other.max &&
          one.qualifier === other.qualifier &&
          one.unit === other.unit,
      ),
    );
  }

  lines(): string[] {
    return [
      this.speakers.line("speakers"),
      this.named.line("speakers with a name"),
      this.roles.line("roles"),
      this.channels.line("channels"),
      this.dates.line("dates of saying"),
      this.figures.line("figures"),
    ];
  }

  private compareSpeakers(given: Annotation, found: ReadStatement): void {
    const all = countRight(given.speakers, found.speakers, isSameSpeaker);
    this.speakers.add(given.speakers.length, found.speakers.length, all);
    const named = given.speakers.filter(({ name }) => name !== null);
    const foundNamed = found.speakers.filter(({ entity }) => entity !== null);
    const right = countRight(named, foundNamed, isSameSpeaker);
    this.named.add(named.length, foundNamed.length, right);
  }
}

function isSameSpeaker({ name }: Annotation["speakers"][number], { entity }: Speaker): boolean {
  if (name === null || entity === null) return name === entity;
  return [entity.name, ...entity.aliases].some((other) => bare(other) === bare(name));
}

function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /u, "")
    .replace(/[’']s$/u, "")
    .replace(/[.,]/gu, "");
}

/** Each of the found counts once. */
function countRight<Given, Found>(
  given: readonly Given[],
  found: readonly Found[],
  isRight: (one: Given, other: Found) => boolean,
): number {
  const left = [...found];
  return given.filter((one) => {
    const at = left.findIndex((other) => isRight(one, other));
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  }).length;
}

function isLargelySame(one: Span, other: Span): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared >= 0.5 * Math.max(one.end - one.start, other.end - other.start);
}
