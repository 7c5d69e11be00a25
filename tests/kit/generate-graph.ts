import type { ExchangeInput } from "@sayso/schema/exchange";
import { claimLine, day, entityLine, header, sourceLine, statementLine } from "./lines.ts";
import { pick, seededRandom } from "./random.ts";

export interface GeneratorOptions {
  readonly seed: number;
  /** How many statements in all. */
  readonly statements: number;
  /** How many of them the hub makes; 5,000 or a quarter of all if left out. */
  readonly hub?: number;
  readonly dataset?: string;
}

/** Statements in one source. */
const perSource = 24;
/** So many sources in a row are of the same day: ties of about a thousand statements. */
const sourcesPerDay = 42;

/**
 * A made-up graph, the same for the same seed: one speaker with thousands of statements, about a thousand on one
 * day, one in five without a date of its own, one source in seven without any, one speaker in four unresolved.
 */
export function* generateGraph(options: GeneratorOptions): Iterable<ExchangeInput> {
  const random = seededRandom(options.seed);
  const hubCount = options.hub ?? Math.min(5_000, Math.floor(options.statements / 4));
  const people = Array.from({ length: Math.max(20, options.statements / 15) }, (_, n) => `p${n}`);
  const places = Array.from({ length: 60 }, (_, n) => `place${n}`);
  yield header(options.dataset ?? `generated-${options.seed}`);
  yield entityLine("hub", { name: "Hannah Hub" });
  for (const key of people)
    yield entityLine(key, { name: `${pick(random, first)} ${pick(random, last)} ${key}` });
  for (const key of places)
    yield entityLine(key, { kind: "PLACE", name: `${pick(random, last)}ville ${key}` });
  yield entityLine("paper", { kind: "ORGANIZATION", name: "The Daily Paper" });
  for (let from = 0; from < options.statements; from += perSource) {
    const number = from / perSource;
    const count = Math.min(perSource, options.statements - from);
    yield* generateSource(number, count, random, { people, places, from, hubCount });
  }
}

interface Around {
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly from: number;
  readonly hubCount: number;
}

function* generateSource(
  number: number,
  count: number,
  random: () => number,
  { people, places, from, hubCount }: Around,
): Iterable<ExchangeInput> {
  const key = `source${number}`;
  const published = new Date(Date.UTC(2024, 0, 1 + Math.floor(number / sourcesPerDay)));
  const date = day(published.toISOString().slice(0, 10));
  let text = "";
  const lines: ExchangeInput[] = [];
  for (let index = 0; index < count; index++) {
    const isHub = from + index < hubCount * 2 && (from + index) % 2 === 0;
    const resolved = isHub || random() < 0.75;
    const entity = isHub ? "hub" : pick(random, people);
    const about = [pick(random, places), ...(random() < 0.4 ? [pick(random, people)] : [])];
    const mention = resolved
      ? `Speaker ${from + index}`
      : pick(random, ["he", "officials", "a source"]);
    const content = `${pick(random, words)} ${pick(random, words)} in sentence ${from + index}`;
    const start = text.length;
    text += `${mention} said that ${content}. `;
    const contentStart = start + mention.length + " said that ".length;
    const claim = `claim${from + index}`;
    const dated = number % 7 !== 0 && random() < 0.8;
    lines.push(claimLine(claim, { text: `${content}.`, about: [...new Set(about)] }));
    lines.push(
      statementLine({
        ...{ source: key, claim },
        spans: [
          { role: "SOURCE", start, end: start + mention.length },
          { role: "CUE", start: start + mention.length + 1, end: start + mention.length + 5 },
          { role: "CONTENT", start: contentStart, end: contentStart + content.length },
        ],
        form: pick(random, ["DIRECT", "INDIRECT", "MIXED"]),
        stance: pick(random, ["AFFIRMS", "AFFIRMS", "DENIES", "UNSTATED"]),
        speakers: [
          { mention, start, end: start + mention.length, ...(resolved && { entity, score: 1 }) },
        ],
        ...(dated && { saidOn: date }),
      }),
    );
  }
  const publishedOn = number % 7 === 0 ? undefined : date;
  const { publishedOn: _, ...source } = sourceLine(key, { text, publishedBy: "paper" });
  yield { ...source, ...(publishedOn && { publishedOn }) };
  yield* lines;
}

const first = [
  "Anna",
  "Boris",
  "Chen",
  "Dilara",
  "Emeka",
  "Fatima",
  "Goran",
  "Hiro",
  "Ines",
  "Jun",
];
const last = ["Abel", "Berger", "Castro", "Dvorak", "Eriksen", "Fofana", "Garcia", "Haddad", "Ito"];
const words = ["bridges", "troops", "elections", "harvests", "prices", "rivers", "talks", "roads"];
