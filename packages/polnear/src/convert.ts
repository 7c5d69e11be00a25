import { claimText, wholeDay } from "@sayso/attribution/exchange";
import { ArticleNames, findMentioned, findPersons, type Name } from "@sayso/attribution/names";
import { stanceOf } from "@sayso/attribution/stance";
import type { ExchangeInput } from "@sayso/schema/exchange";
import type { Article, Attribution, TextSpan } from "./article.ts";
import { EntityRegister, outletName } from "./entities.ts";
import { readSource, resolveSpeaker } from "./speakers.ts";
import type { Summary } from "./summary.ts";

/** Converts articles one by one; entities are told at the end, since every article may add to them. */
export class Converter {
  readonly entities = new EntityRegister();

  constructor(private readonly summary: Summary) {}

  *convert(article: Article): Iterable<ExchangeInput> {
    const names = namesOf(article);
    yield this.sourceLine(article);
    for (const [index, attribution] of article.attributions.entries()) {
      if (attribution.content.length === 0) {
        this.summary.withoutContent += 1;
        continue;
      }
      yield* this.statementLines(article, attribution, index, names);
    }
    this.summary.articles += 1;
  }

  private sourceLine(article: Article): ExchangeInput {
    const publishedOn = wholeDay(article.date);
    return {
      type: "source",
      key: `polnear/${article.id}`,
      kind: "REPORT",
      title: article.title.trim(),
      language: "en",
      publishedOn,
      publishedBy: this.entities.add(outletName(article.publisher)),
      text: article.text,
      retrievedAt: publishedOn.from,
    };
  }

  private *statementLines(
    article: Article,
    attribution: Attribution,
    index: number,
    names: ArticleNames,
  ): Iterable<ExchangeInput> {
    const { source, cue, content } = attribution;
    const key = `polnear/${article.id}/${index + 1}`;
    const texts = content.map((span) => span.text);
    const about = content.flatMap(({ text }) => findMentioned(text, names));
    yield {
      type: "claim",
      key,
      text: claimText(texts),
      about: [...new Set(about.map((name) => this.entities.add(name)))],
    };
    yield {
      type: "statement",
      key,
      source: `polnear/${article.id}`,
      claim: key,
      form: formOf(attribution),
      stance: stanceOf(cue?.text ?? "", texts.join(" … ")),
      spans: [
        ...(source ? [spanLine("SOURCE", source)] : []),
        ...(cue ? [spanLine("CUE", cue)] : []),
        ...content.map((span) => spanLine("CONTENT", span)),
      ],
      speakers: source ? [this.speaker(source, names)] : [],
    };
    this.summary.statements += 1;
  }

  private speaker({ text, start, end }: TextSpan, names: ArticleNames) {
    const mention = { mention: text, start, end };
    const resolved = resolveSpeaker(text, names);
    if (!resolved) {
      this.summary.countLeft();
      return mention;
    }
    const { name, by, role } = resolved;
    const entity = this.entities.add(name);
    this.summary.countResolved(by, entity);
    return {
      ...mention,
      ...(role && { role }),
      ...{ entity, score, resolvedBy: `polnear: ${by}` },
    };
  }
}

/** Of 50 resolved speakers looked at by hand, 49 were right; see docs/polnear.md. */
const score = 0.98;

/** Full names of the article: those of its speakers, and persons anywhere in its text. */
function namesOf(article: Article): ArticleNames {
  const ofSpeakers = article.attributions.flatMap(({ source }): Name[] => {
    const reading = source ? readSource(source.text).reading : undefined;
    return reading?.type === "full" ? [reading.name] : [];
  });
  return new ArticleNames([...ofSpeakers, ...findPersons(article.text)], article.text);
}

function spanLine(role: "SOURCE" | "CUE" | "CONTENT", { start, end, text }: TextSpan) {
  return { role, start, end, text };
}

function formOf({ type, content }: Attribution): "DIRECT" | "INDIRECT" | "MIXED" {
  if (type === "direct") return "DIRECT";
  if (type === "mixed") return "MIXED";
  if (type === "indirect") return "INDIRECT";
  return content.some(({ text }) => /[“"]/u.test(text)) ? "MIXED" : "INDIRECT";
}
