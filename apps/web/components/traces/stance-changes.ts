import type { Stance } from "../../generated/graphql.ts";

interface Spoken {
  readonly stance: Stance;
  readonly saidOn?: Dated | null | undefined;
  readonly source: { readonly publishedOn?: Dated | null | undefined };
  readonly speakers: ReadonlyArray<{
    readonly entity?: { readonly id: string; readonly name: string } | null | undefined;
  }>;
}

interface Dated {
  readonly approximate: boolean;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** A speaker who takes more than one stance to a claim. */
export interface StanceChange<Telling> {
  readonly speaker: string;
  /** By which clock they follow each other; null where neither tells. */
  readonly clock: "said" | "published" | null;
  /** One telling for each turn, in that order; in the order given where it is not known. */
  readonly turns: readonly Telling[];
}

/** Who changes their stance between tellings. The two clocks are never mixed to find which came first. */
export function stanceChanges<Telling extends Spoken>(
  tellings: readonly Telling[],
): readonly StanceChange<Telling>[] {
  const speakers = new Map<string, { name: string; own: Telling[] }>();
  for (const telling of tellings.filter(({ stance }) => stance !== "UNSTATED"))
    for (const { entity } of telling.speakers) {
      if (!entity) continue;
      const known = speakers.get(entity.id) ?? { name: entity.name, own: [] };
      speakers.set(entity.id, known);
      known.own.push(telling);
    }
  return [...speakers.values()]
    .filter(({ own }) => new Set(own.map(({ stance }) => stance)).size > 1)
    .map(({ name, own }) => ({ speaker: name, ...ordered(own) }));
}

const clocks = {
  said: (telling: Spoken) => telling.saidOn,
  published: (telling: Spoken) => telling.source.publishedOn,
} as const;

function ordered<Telling extends Spoken>(
  own: readonly Telling[],
): Pick<StanceChange<Telling>, "clock" | "turns"> {
  for (const clock of ["said", "published"] as const) {
    const inOrder = own.toSorted(
      (one, other) => startOf(clocks[clock](one)) - startOf(clocks[clock](other)),
    );
    const turns = turnsOf(inOrder);
    const follows = turns
      .slice(1)
      .every((turn, index) => comesAfter(clocks[clock](turn), clocks[clock](turns[index] ?? turn)));
    if (follows && inOrder.every((telling) => clocks[clock](telling)?.from))
      return { clock, turns };
  }
  return { clock: null, turns: own.filter(isFirstOfStance) };
}

/** The first telling of each run with one stance. */
function turnsOf<Telling extends Spoken>(tellings: readonly Telling[]): readonly Telling[] {
  return tellings.filter(({ stance }, index) => stance !== tellings[index - 1]?.stance);
}

function isFirstOfStance({ stance }: Spoken, index: number, all: readonly Spoken[]): boolean {
  return all.findIndex((telling) => telling.stance === stance) === index;
}

function startOf(date: Dated | null | undefined): number {
  return date?.from ? Date.parse(date.from) : Number.NEGATIVE_INFINITY;
}

/** Only where the whole span lies after the other one's; “about” may mean as long again before and after. */
function comesAfter(date: Dated | null | undefined, other: Dated | null | undefined): boolean {
  if (!date?.from || !other?.to) return false;
  return Date.parse(date.from) - slackOf(date) >= Date.parse(other.to) + slackOf(other);
}

function slackOf({ from, to, approximate }: Dated): number {
  if (!approximate) return 0;
  return from && to ? Date.parse(to) - Date.parse(from) : Number.POSITIVE_INFINITY;
}
