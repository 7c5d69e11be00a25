/** A linear-chain conditional random field: scores of the labels of a word behind those of the one before. */
export class Field {
  private readonly count: number;

  constructor(
    private readonly start: readonly number[],
    private readonly transitions: readonly (readonly number[])[],
  ) {
    this.count = start.length;
  }

  /** The most likely labels (Viterbi). `emissions` holds the scores of each label for each word. */
  best(emissions: readonly Float32Array[]): number[] {
    let scores = Array.from(this.start, (score, label) => score + (emissions[0]?.[label] ?? 0));
    const origins: number[][] = [];
    for (const emission of emissions.slice(1)) {
      const origin = scores.map((_, label) => this.bestBefore(scores, label));
      scores = origin.map(
        (before, label) => this.step(scores, before, label) + (emission[label] ?? 0),
      );
      origins.push(origin);
    }
    let label = scores.indexOf(Math.max(...scores));
    const path = [label];
    for (const origin of origins.reverse()) {
      label = origin[label] ?? 0;
      path.push(label);
    }
    return emissions.length === 0 ? [] : path.reverse();
  }

  private bestBefore(scores: readonly number[], label: number): number {
    let best = 0;
    for (let before = 1; before < this.count; before++) {
      if (this.step(scores, before, label) > this.step(scores, best, label)) best = before;
    }
    return best;
  }

  private step(scores: readonly number[], before: number, label: number): number {
    return (scores[before] ?? 0) + (this.transitions[before]?.[label] ?? 0);
  }
}
