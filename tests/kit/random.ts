/** Numbers from 0 to 1 that are the same in every run: mulberry32. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One member of a list that is not empty. */
export function pick<Member>(random: () => number, members: readonly Member[]): Member {
  const member = members[Math.floor(random() * members.length)];
  if (member === undefined) throw new Error("Nothing to pick from.");
  return member;
}
