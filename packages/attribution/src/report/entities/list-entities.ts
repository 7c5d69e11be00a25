import type { Span } from "../../attribution.ts";
import type { NamedEntity, Report } from "../report.ts";
import { acronymTest, type Definition, listDefinitions } from "./acronyms.ts";
import { listActs } from "./acts.ts";
import { listBodies } from "./bodies.ts";
import { isLabel, listShouted, withoutSpans } from "./capitals.ts";
import type { Finding } from "./finding.ts";
import { listMentions } from "./mentions.ts";
import { listOrganizations } from "./organizations.ts";
import { listPersons } from "./persons.ts";
import { listPlaces, visitTest } from "./places.ts";
import { Register } from "./register.ts";
import { listThings } from "./things.ts";
import { listUnlistedPersons } from "./unlisted-persons.ts";
import { listWords, type Word } from "./word.ts";

/**
 * Who and what the report names, in the order of their first mentions. Two capitalised words that are the whole
 * source of an attribution are a person, though nothing else bears it out.
 */
export function listEntities(report: Report, sources: readonly Span[] = []): NamedEntity[] {
  const register = new Register();
  const read = report.sentences.map((sentence) => readSentence(report.text, sentence));
  for (const finding of withoutOverlaps(listFindings(report.text, read, sources)))
    register.add(finding);
  const shouted = read.flatMap((sentence) => sentence.shouted);
  const mentions = listMentions(report, register, shouted);
  return [...register]
    .map((entry) => ({ entry, spans: mentions.get(entry) ?? [] }))
    .filter(({ spans }) => spans.length > 0)
    .sort((one, other) => (one.spans[0]?.start ?? 0) - (other.spans[0]?.start ?? 0))
    .map(({ entry, spans }) => entry.toEntity(report.text, spans));
}

/** The words of a sentence, and where they stand in capitals as headings do. */
interface ReadSentence {
  readonly span: Span;
  readonly shouted: readonly Span[];
  /** Those outside of capitals. */
  readonly words: readonly Word[];
  /** Those too that tell in capitals who speaks. */
  readonly spoken: readonly Word[];
}

function readSentence(text: string, span: Span): ReadSentence {
  const words = listWords(text, span);
  const shouted = listShouted(text, words);
  return {
    span,
    shouted,
    words: withoutSpans(words, shouted),
    spoken: withoutSpans(
      words,
      shouted.filter((run) => !isLabel(text, run)),
    ),
  };
}

/** In headlines all words are capital, so that no name can be told; bodies of the text tell them. */
function listFindings(
  text: string,
  sentences: readonly ReadSentence[],
  sources: readonly Span[],
): Finding[] {
  const all = sentences.filter(({ span: { start, end } }) => !isAllCapital(text.slice(start, end)));
  const isAcronym = acronymTest(text);
  const definitions = all.flatMap(({ words }) => listDefinitions(text, words));
  const acts = all.flatMap(({ words }) => listActs(words));
  const bodies = all.flatMap(({ words }) => [
    ...listBodies(words),
    ...listOrganizations(words, (name) => isAcronym(name) && !isLoud(words)),
  ]);
  const persons = all.flatMap(({ spoken }) => listPersons(text, spoken, sources));
  const isVisited = visitTest(text);
  const places = all.flatMap(({ words }) => listPlaces(text, words, persons, isVisited));
  const unlisted = listUnlistedPersons(
    text,
    all.map(({ words }) => words),
    persons,
  );
  const defined = definitions.flatMap(({ findings }) => findings);
  return [
    ...defined,
    ...acts,
    ...listThings(text),
    ...bodies.flatMap((body) => asDefined(body, definitions)),
    ...persons,
    ...places,
    ...unlisted,
  ];
}

function isLoud(words: readonly Word[]): boolean {
  return words.filter(({ text }) => /^\p{Lu}{4,}$/u.test(text)).length > words.length / 3;
}

/** The acronym alone is what its definition says. */
function asDefined(body: Finding, definitions: readonly Definition[]): Finding[] {
  const definition = definitions.find(({ acronym }) => acronym === body.name);
  if (!definition) return [body];
  return definition.findings.slice(-1).map(({ kind, key, name }) => ({ ...body, kind, key, name }));
}

const smallWord =
  /^(?:a|an|and|as|at|by|for|in|is|it|its|of|off|on|or|s|t|the|to|up|vs|via|about|after|against|before|between|from|into|over|than|that|upon|with)$/u;

/** “Mayor Says No To Bridge As Costs Rise”: nothing but small words is in lower case. */
function isAllCapital(sentence: string): boolean {
  const words = sentence.match(/\p{L}+/gu) ?? [];
  const isNamed = words.length < 5 && /[.!?”"]$/u.test(sentence);
  return !isNamed && words.every((word) => /^\p{Lu}/u.test(word) || smallWord.test(word));
}

/** What was found first is kept: a shape tells more than a place that one may be in. */
function withoutOverlaps(found: readonly Finding[]): Finding[] {
  const taken = new Set<number>();
  return found.filter(({ start, end }) => {
    const places = Array.from({ length: end - start }, (_, index) => start + index);
    if (places.some((place) => taken.has(place))) return false;
    for (const place of places) taken.add(place);
    return true;
  });
}
