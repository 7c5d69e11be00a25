import type { EntityKind, NamedEntity } from "@sayso/attribution";
import type { KnownEntity } from "@sayso/attribution/exchange";
import {
  type Graph,
  hasSurname,
  type Namesake,
  nameIdentity,
  personNameIdentity,
} from "@sayso/graph";

/** An entity of a report, and the one in the graph that it is. */
export interface Match {
  readonly entity: NamedEntity;
  readonly found: KnownEntity | null;
}

/**
 * What an entity of the graph may be: reports and graphs differ in whether Ukraine is a state or a land, and an
 * outlet a company or a channel. A channel must be one, for a statement to be made on it.
 */
const kindsFor: Readonly<Record<EntityKind, readonly EntityKind[]>> = {
  PERSON: ["PERSON"],
  ORGANIZATION: ["ORGANIZATION", "PLACE", "CHANNEL"],
  PLACE: ["PLACE", "ORGANIZATION"],
  EQUIPMENT: ["EQUIPMENT"],
  EVENT: ["EVENT"],
  CHANNEL: ["CHANNEL"],
};

const weights = { otherKind: 0.9, aliasInReport: 0.95, aliasInGraph: 0.97, surnameAlone: 0.8 };

/** Finds in the graph who and what a report names; two that fit equally well are none. One round trip. */
export async function matchEntities(
  graph: Pick<Graph, "search">,
  entities: readonly NamedEntity[],
): Promise<Match[]> {
  const namesakes = await graph.search.listNamesakes(entities.flatMap(tellingNames));
  return entities.map((entity) => {
    const byKey = new Map(
      tellingNames(entity)
        .flatMap((name) => namesakes.get(name) ?? [])
        .filter(({ kind }) => kindsFor[entity.kind].includes(kind))
        .map((namesake) => [namesake.key, namesake]),
    );
    return { entity, found: findMatch(entity, [...byKey.values()]) };
  });
}

function findMatch(entity: NamedEntity, namesakes: readonly Namesake[]): KnownEntity | null {
  if (isSurnameAlone(entity)) {
    const bearers = namesakes.filter((namesake) =>
      [namesake.name, ...namesake.aliases].some((name) => hasSurname(name, entity.name)),
    );
    if (bearers.length > 1) return null;
  }
  const [best, second] = namesakes
    .map((namesake) => ({ ...namesake, score: scoreOf(entity, namesake) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
  if (!best || best.score === second?.score) return null;
  return best;
}

function scoreOf(entity: NamedEntity, { kind, name, aliases }: Namesake): number {
  const identity = entity.kind === "PERSON" ? personNameIdentity : nameIdentity;
  const scores = tellingNames(entity).flatMap((told) => {
    const weight = told === entity.name ? 1 : weights.aliasInReport;
    const ofAliases = aliases.map((alias) => identity(told, alias) * weights.aliasInGraph);
    return [identity(told, name), ...ofAliases].map((score) => score * weight);
  });
  const best = Math.max(...scores) * (kind === entity.kind ? 1 : weights.otherKind);
  return Number((best * (isSurnameAlone(entity) ? weights.surnameAlone : 1)).toFixed(2));
}

/** The name and the aliases that are names by themselves: “Verne” or “the council” may be another elsewhere. */
function tellingNames({ name, aliases }: NamedEntity): string[] {
  return [name, ...aliases.filter((alias) => /\s/.test(alias) || isAcronym(alias))];
}

function isAcronym(word: string): boolean {
  return word === word.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(word);
}

function isSurnameAlone({ kind, name }: NamedEntity): boolean {
  return kind === "PERSON" && !/\s/.test(name.trim());
}
