/** What grouping needs to know of a telling. */
interface Grouped {
  readonly id: string;
  readonly origin: { readonly key: string; readonly known: boolean };
  readonly relays: ReadonlyArray<{ readonly id: string }>;
  readonly source: { readonly id: string };
}

export interface PlacedTelling<Telling> {
  readonly telling: Telling;
  /** Its place in the picture, from 1. */
  readonly number: number;
  /** How many tellings above it in its chain are in the picture. */
  readonly depth: number;
  /** For each depth above its own, whether a line goes on to a telling further down. */
  readonly lines: readonly boolean[];
  /** Whether tellings follow that pass this one on. */
  readonly isPassedOn: boolean;
}

export interface OriginGroup<Telling> {
  /** “A”, “B”, … in the order of the picture. */
  readonly name: string;
  readonly known: boolean;
  readonly sourceCount: number;
  readonly tellings: readonly PlacedTelling<Telling>[];
}

/**
 * The tellings by origin: first those that are told several times, then those told once, of these the ones whose
 * speaker is known first. Within an origin each stands under the one that it passes on, else in the order given.
 */
export function groupByOrigin<Telling extends Grouped>(
  tellings: readonly Telling[],
): readonly OriginGroup<Telling>[] {
  const byKey = groupBy(tellings, (telling) => telling.origin.key);
  const origins = [...byKey.values()].sort((one, other) => rankOf(one) - rankOf(other));
  let number = 0;
  return origins.map((members, index) => ({
    name: letters(index),
    known: isKnown(members),
    sourceCount: new Set(members.map((telling) => telling.source.id)).size,
    tellings: chained(members).map((placed) => {
      number += 1;
      return { ...placed, number };
    }),
  }));
}

function rankOf(members: readonly Grouped[]): number {
  if (members.length > 1) return 0;
  return isKnown(members) ? 1 : 2;
}

function isKnown(members: readonly Grouped[]): boolean {
  return members.every(({ origin }) => origin.known);
}

/** The tellings as they are given, each by itself. */
export function inOrder<Telling>(tellings: readonly Telling[]): readonly PlacedTelling<Telling>[] {
  return tellings.map((telling, index) => ({
    telling,
    number: index + 1,
    depth: 0,
    lines: [],
    isPassedOn: false,
  }));
}

/** A, B, …, Z, AA, AB, … */
export function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

type Chained<Telling> = Omit<PlacedTelling<Telling>, "number">;

/** Depth first, so that a chain stays together. A telling that passes on several stands under the first. */
function chained<Telling extends Grouped>(
  members: readonly Telling[],
): readonly Chained<Telling>[] {
  const ids = new Set(members.map(({ id }) => id));
  const parentOf = ({ relays }: Telling) => relays.find(({ id }) => ids.has(id))?.id;
  const children = groupBy(members, parentOf);
  const walk = (parent: string | undefined, lines: readonly boolean[]): Chained<Telling>[] => {
    const siblings = children.get(parent) ?? [];
    return siblings.flatMap((telling, index) => {
      const goesOn = parent !== undefined && index < siblings.length - 1;
      const own = parent === undefined ? [] : [...lines, goesOn];
      const below = walk(telling.id, own);
      return [{ telling, depth: own.length, lines: own, isPassedOn: below.length > 0 }, ...below];
    });
  };
  return walk(undefined, []);
}
