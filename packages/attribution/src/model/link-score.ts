import type { LinkKind, LinkScore } from "./links.ts";

/** Scores of links from the two ends that the model gives for each word: `size` numbers for each kind. */
export function linkScore(
  from: readonly Float32Array[],
  to: readonly Float32Array[],
  kinds: readonly LinkKind[],
  size: number,
): LinkScore {
  const known = new Map<string, Float64Array>();
  return (kind, word, other) => {
    const key = `${kind} ${word}`;
    const scores = known.get(key) ?? scoresOf(from[word], to, kinds.indexOf(kind) * size, size);
    known.set(key, scores);
    return scores[other] ?? Number.NEGATIVE_INFINITY;
  };
}

function scoresOf(
  from: Float32Array | undefined,
  to: readonly Float32Array[],
  at: number,
  size: number,
): Float64Array {
  const own = from?.subarray(at, at + size) ?? new Float32Array();
  return logSoftmax(
    Float64Array.from(to, (other) => dot(own, other.subarray(at)) / Math.sqrt(size)),
  );
}

function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

function logSoftmax(scores: Float64Array): Float64Array {
  const highest = Math.max(...scores);
  const sum = scores.reduce((all, score) => all + Math.exp(score - highest), 0);
  return scores.map((score) => score - highest - Math.log(sum));
}
