import { isOffice } from "../entities/offices.ts";
import type { NamedEntity } from "../report.ts";
import { type Description, descriptionOf } from "./description.ts";
import { findRole } from "./roles.ts";
import type { Mention, Scene } from "./scene.ts";

interface Bearer extends Description {
  readonly at: number;
  readonly entity: NamedEntity;
}

/** So many sentences ahead a report tells the name of one whom it describes first. */
const farthestAhead = 4;

/** Who bore which role, and which body is called what, by where the report says so. */
export class Bearers {
  private readonly all: readonly Bearer[];

  constructor(private readonly scene: Scene) {
    this.all = scene.mentions.flatMap((mention) =>
      listCalled(scene, mention).map((words) => ({
        ...descriptionOf(words),
        at: mention.start,
        entity: mention.entity,
      })),
    );
  }

  /** Of those who were called so before this place, the one named last; null where two were named side by side. */
  findBearer(words: string, at: number): NamedEntity | null {
    const description = descriptionOf(words);
    const fitting = this.listFitting(description, ({ at: place }) => place < at);
    if (fitting.size === 0) return this.findAhead(description, at);
    const before = this.scene.mentions.filter(
      (mention) =>
        mention.start < at && fitting.has(mention.entity) && !this.scene.quoteAround(mention),
    );
    const last = before.at(-1);
    const other = before.findLast(({ entity }) => entity !== last?.entity);
    const areTogether = last && other && this.scene.sentencesBetween(other.start, last.start) === 0;
    return areTogether ? null : (last?.entity ?? null);
  }

  /** Whether the report calls somebody by the noun of a description that does not fit: there are two nominees. */
  isCalledByNoun(entity: NamedEntity, words: string): boolean {
    const description = descriptionOf(words);
    return this.all.some((bearer) => bearer.entity === entity && bearer.head === description.head);
  }

  private listFitting(
    { head, words }: Description,
    isIn: (bearer: Bearer) => boolean,
  ): Set<NamedEntity> {
    const within = this.all.filter(isIn);
    // “The group” and “the house” may be anything.
    const named = within.filter(
      (bearer) =>
        bearer.head === head &&
        head !== "house" &&
        (bearer.entity.kind === "PERSON" || !isOffice(head)),
    );
    const fits = ({ entity }: Bearer) => {
      const known = within.filter((bearer) => bearer.entity === entity);
      return words.every((word) => known.some((bearer) => bearer.words.includes(word)));
    };
    return new Set(named.filter(fits).map(({ entity }) => entity));
  }

  /** “Norway’s tax commissioner says …”, and then “Commissioner Dana Holt”, who is the only one. */
  private findAhead({ head, words }: Description, at: number): NamedEntity | null {
    const ahead = this.all.filter(
      (bearer) => bearer.at > at && bearer.head === head && bearer.entity.kind === "PERSON",
    );
    const [first] = ahead;
    const isOnlyOne = ahead.every(({ entity }) => entity === first?.entity);
    const isNear = first && this.scene.sentencesBetween(at, first.at) <= farthestAhead;
    const isSame = words.length > 1 && first?.words.every((word) => words.includes(word));
    return isOnlyOne && isNear && isSame ? first.entity : null;
  }
}

/** What the words beside a mention say of it. */
function listCalled(scene: Scene, mention: Mention): string[] {
  const { kind, name } = mention.entity;
  const { text } = scene.report;
  if (kind === "ORGANIZATION" || kind === "CHANNEL") {
    // “the Holt Fund, an advocacy group”
    const told = /^,\san?\s([^,.;:!?“”"]+),/u.exec(text.slice(mention.end, mention.end + 120))?.[1];
    return [name, ...(told ? [told] : [])];
  }
  if (kind !== "PERSON") return [];
  const role = findRole(text, scene.clauseAround(mention), mention);
  const behind = /^ (?:is|was|became) (?:an?|the) ([^.,;:!?“”"]+)/u.exec(
    text.slice(mention.end, mention.end + 120),
  )?.[1];
  return [...(role ? [text.slice(role.start, role.end)] : []), ...(behind ? [behind] : [])];
}
