import type { EntityKind } from "../entities/entities.records.ts";
import type { EntityId } from "../ids/ids.ts";
import { fold } from "./fold.ts";
import type { SearchHit } from "./search.records.ts";
import { type Comparable, comparable, nameSimilarity } from "./similarity.ts";
import { markMatches, nameMatcher } from "./snippet.ts";

/** An entity that may be meant. */
export interface Candidate {
  readonly kind: EntityKind;
  readonly id: EntityId;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly statementCount: number;
}

/** Below this a name has little to do with what was typed. */
const leastSimilarity = 0.55;
/** How much of the score tells the often quoted from the never quoted; a slip in a name weighs more. */
const weightOfFame = 0.04;
/** Nobody is quoted so often that more would matter: 10^4 statements. */
const fullFame = 4;

/** Candidates by how well their best name answers what was typed, then by how often they speak. */
export function rankEntities(
  words: readonly string[],
  candidates: readonly Candidate[],
): SearchHit[] {
  const typed = comparable(words.join(" "));
  const isMatch = nameMatcher(words);
  return candidates
    .map((candidate) => ({ candidate, ...bestName(typed, candidate) }))
    .filter(({ similarity }) => similarity >= leastSimilarity)
    .map(({ candidate, name, similarity }) => ({
      kind: candidate.kind,
      id: candidate.id,
      score: similarity * (1 - weightOfFame) + weightOfFame * fame(candidate.statementCount),
      snippet: () => markMatches(name, isMatch),
    }))
    .sort((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
    .map(({ snippet, ...hit }) => ({ ...hit, snippet: snippet() }));
}

function bestName(typed: Comparable, { name, aliases }: Candidate) {
  let best = { name, similarity: nameSimilarity(typed, comparable(fold(name))) };
  for (const alias of aliases) {
    if (best.similarity === 1) break;
    const similarity = nameSimilarity(typed, comparable(fold(alias)));
    if (similarity > best.similarity) best = { name: alias, similarity };
  }
  return best;
}

function fame(statementCount: number): number {
  return Math.min(1, Math.log10(1 + statementCount) / fullFame);
}
