/** A speaker as a link to a comparison needs it. */
export interface PairSpeaker {
  readonly slug: string;
  readonly name: string;
}

/** Two speakers worth setting side by side. */
export interface Pair {
  readonly left: PairSpeaker;
  readonly right: PairSpeaker;
}

/** A figure with who gave it. */
export interface GivenFigure {
  readonly figure: {
    readonly min?: number | null | undefined;
    readonly max?: number | null | undefined;
    readonly unit: string;
  };
  readonly statement: {
    readonly speakers: readonly { readonly entity?: PairSpeaker | null | undefined }[];
  };
}

/** Identified speakers who gave two different figures, each two of them once, at most `most`. */
export function rivalPairs(accounts: readonly GivenFigure[], most: number): Pair[] {
  const given = accounts.flatMap(({ figure, statement }) =>
    statement.speakers.flatMap(({ entity }) =>
      entity ? [{ entity, value: [figure.min, figure.max, figure.unit].join() }] : [],
    ),
  );
  const pairs = given.flatMap((one, index) =>
    given
      .slice(index + 1)
      .filter(({ value }) => value !== one.value)
      .map(({ entity }) => ({ left: one.entity, right: entity })),
  );
  return distinct(pairs).slice(0, most);
}

/** Everybody of one list with everybody of another, at most `most`. */
export function opposedPairs(
  some: readonly PairSpeaker[],
  others: readonly PairSpeaker[],
  most: number,
): Pair[] {
  return distinct(some.flatMap((left) => others.map((right) => ({ left, right })))).slice(0, most);
}

/** Nobody with themselves, and nobody twice. */
function distinct(pairs: readonly Pair[]): Pair[] {
  const known = new Map<string, Pair>();
  for (const pair of pairs) {
    const key = [pair.left.slug, pair.right.slug].sort().join(" ");
    if (pair.left.slug !== pair.right.slug && !known.has(key)) known.set(key, pair);
  }
  return [...known.values()];
}
