interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

const sameLetters = new Intl.Collator("en", { sensitivity: "base", ignorePunctuation: true });

/** The one hit that was surely meant: the only one, or the only one of just this name; else null. */
export function clearHit<Hit extends Named>(hits: readonly Hit[], text: string): Hit | null {
  const [first] = hits;
  if (hits.length === 1 && first) return first;
  const called = hits.filter(({ name, aliases }) =>
    [name, ...aliases].some((one) => sameLetters.compare(one, text) === 0),
  );
  const [only] = called;
  return called.length === 1 && only ? only : null;
}
