import type { Attribution, Span } from "../../attribution.ts";
import type { NamedEntity, Report, Speaker } from "../report.ts";
import { Bearers } from "./bearers.ts";
import { findBodyCalled } from "./bodies.ts";
import { findContinued } from "./continued.ts";
import { withoutCase } from "./description.ts";
import { findMaker } from "./document-makers.ts";
import { findOwnPronoun, listOwners } from "./documents.ts";
import { Genders } from "./genders.ts";
import { findSubject } from "./light.ts";
import { isPronoun } from "./pronoun-words.ts";
import { findAntecedent } from "./pronouns.ts";
import { findRole } from "./roles.ts";
import { type Mention, Scene } from "./scene.ts";
import { listHeads } from "./source-heads.ts";
import { segmentStart } from "./source-parts.ts";
import { speakerOf, trimmedSource } from "./speaker-of.ts";
import { type Spoken, spokenOf } from "./spoken.ts";
import { isTold } from "./told.ts";
import { findBodySpokenFor, findDescribedRole } from "./unnamed.ts";

/** Who speaks in each attribution, in their order; none where it has no source. */
export function resolveSpeakers(
  report: Report,
  entities: readonly NamedEntity[],
  attributions: readonly Attribution[],
): Speaker[][] {
  const resolver = new Resolver(new Scene(report, entities), attributions);
  // A pronoun needs those resolved who stand before it, and a source may stand behind its content.
  const inOrder = [...attributions.entries()].sort(
    ([, one], [, other]) => (one.source?.start ?? 0) - (other.source?.start ?? 0),
  );
  const resolved = new Map(
    inOrder.map(([index, attribution]) => [index, resolver.resolve(attribution)]),
  );
  return attributions.map((attribution, index) => {
    const own = resolved.get(index) ?? [];
    const before = attribution.source ? null : findContinued(report, attributions, attribution);
    return before ? continuing(resolved.get(attributions.indexOf(before)) ?? []) : own;
  });
}

function continuing(speakers: readonly Speaker[]): Speaker[] {
  return speakers.map((speaker) => ({
    ...speaker,
    resolvedBy: speaker.entity && "continuation",
  }));
}

class Resolver {
  private readonly bearers: Bearers;
  private readonly genders: Genders;
  private readonly spoken: Spoken[] = [];

  constructor(
    private readonly scene: Scene,
    private readonly attributions: readonly Attribution[],
  ) {
    this.bearers = new Bearers(scene);
    this.genders = new Genders(scene);
  }

  resolve({ source }: Attribution): Speaker[] {
    if (!source) return [];
    const span = trimmedSource(this.scene.report.text, source);
    const speakers = this.speakersOf(span);
    const words = this.scene.report.text.slice(span.start, span.end);
    this.spoken.push(
      ...speakers.flatMap((speaker) => spokenOf(source.start, words, speaker) ?? []),
    );
    return speakers;
  }

  private speakersOf(source: Span): Speaker[] {
    const { text } = this.scene.report;
    const words = text.slice(source.start, source.end);
    if (isPronoun(words)) return this.pronoun(source, words);
    const owner = findOwnPronoun(words);
    if (owner) {
      const [{ entity } = { entity: null }] = this.pronoun(source, owner);
      return [speakerOf(source, entity, null, "pronoun")];
    }
    const heads = listHeads(source, this.scene);
    if (heads.length > 0) return heads.map((head) => this.named(source, head, heads.length > 1));
    const owners = listOwners(this.scene, source);
    if (owners.length > 0)
      return owners.map(({ entity }) => speakerOf(source, entity, null, "name"));
    return [this.described(source, words)];
  }

  private described(source: Span, written: string): Speaker {
    const words = withoutCase(written);
    const role = findDescribedRole(this.scene, source);
    const isDefinite = /^(?:the\s|[^\s]+(?:\s[^\s]+){0,3}?['’]s\s)/iu.test(words);
    const entity =
      (role && findBodySpokenFor(this.scene, role)) ??
      (isDefinite ? this.bearers.findBearer(words, source.start) : null) ??
      findBodyCalled(words, source, this.scene) ??
      findMaker(words, source, this.scene);
    if (entity || !isTold(words, source, this.scene))
      return speakerOf(source, entity, role, "description");
    const variation = this.inLight(source, words);
    return speakerOf(source, variation, role, "variation");
  }

  /** “Ann Holt is back. The former mayor of Oldtown said”: what is told of her besides, where nothing speaks against it. */
  private inLight(source: Span, words: string): NamedEntity | null {
    // Of two who stand for election either may be “the candidate”.
    const isAlone = /^(?!.*\bformer\b).*\b(?:nominee|candidate|hopeful)\b/isu.test(words);
    const entity = findSubject(source, this.scene, this.spoken, isAlone);
    return entity && !this.bearers.isCalledByNoun(entity, words) ? entity : null;
  }

  private named(source: Span, head: Mention, isOneOfSeveral: boolean): Speaker {
    const { text } = this.scene.report;
    const { entity } = head;
    const role =
      entity.kind === "PERSON"
        ? (findRole(text, source, head) ?? this.roleInSentence(source, entity))
        : null;
    const mention = isOneOfSeveral
      ? { start: segmentStart(text, source, head.start), end: head.end }
      : source;
    const isShort =
      entity.kind === "PERSON" &&
      entity.name.includes(" ") &&
      !/\s/u.test(text.slice(head.start, head.end));
    return speakerOf(mention, entity, role, isShort ? "surname" : "name");
  }

  private pronoun(source: Span, words: string): Speaker[] {
    if (/^(?:they|them|their)$/iu.test(words)) {
      const all = this.spokenTogether(source);
      if (all.length > 1) return all.map((entity) => speakerOf(source, entity, null, "pronoun"));
    }
    if (/^(?:I|me|my)$/iu.test(words))
      return [speakerOf(source, this.speakerAround(source), null, "pronoun")];
    const speaking = this.scene.quoteAround(source) ? this.speakerAround(source) : null;
    const entity = findAntecedent(words, source, this.scene, this.genders, this.spoken, speaking);
    const role = entity && this.roleInSentence(source, entity);
    return [speakerOf(source, entity, role, "pronoun")];
  }

  /** Those who spoke as one in this sentence or the one before. */
  private spokenTogether({ start }: Span): NamedEntity[] {
    const last = this.spoken.at(-1);
    const isNear = last && this.scene.sentencesBetween(last.at, start) < 2;
    const together = this.spoken.filter(({ at }) => isNear && at === last.at);
    return together.flatMap(({ entity }) => entity ?? []);
  }

  /** “the commander of the navy, Teodor Varga, …, Varga said” */
  private roleInSentence(source: Span, entity: NamedEntity): Span | null {
    if (entity.kind !== "PERSON") return null;
    const sentence = this.scene.sentenceAt(source.start);
    const roles = this.scene
      .mentionsIn(sentence)
      .filter((mention) => mention.entity === entity && !this.scene.quoteAround(mention))
      .flatMap(
        (mention) =>
          findRole(this.scene.report.text, this.scene.clauseAround(mention), mention) ?? [],
      );
    return roles[0] ?? null;
  }

  /** Who says the words in which this source stands. */
  private speakerAround(source: Span): NamedEntity | null {
    const around = this.attributions.findLast(
      (attribution) =>
        attribution.source &&
        attribution.source.start !== source.start &&
        attribution.content.some(({ start, end }) => start <= source.start && source.end <= end),
    );
    if (!around?.source) return null;
    const { start } = around.source;
    const known = this.spoken.find(({ at }) => at === start);
    // A speaker who stands behind the words is not resolved yet.
    return (
      known?.entity ??
      (start > source.start ? (this.speakersOf(around.source)[0]?.entity ?? null) : null)
    );
  }
}
