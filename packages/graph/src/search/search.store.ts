import type { Database } from "../driver/database.ts";
import { patient } from "../driver/patient.ts";
import { int } from "../driver/values.ts";
import { entityKinds } from "../entities/entities.records.ts";
import { groupBy } from "../lists/group-by.ts";
import { fold, foldWords } from "./fold.ts";
import { entityLuceneQuery, namesakeLuceneQuery, searchWords, textLuceneQuery } from "./lucene.ts";
import { rankEntities } from "./rank.ts";
import {
  listNamesakes,
  searchClaims,
  searchEntities,
  searchSources,
  searchStatements,
} from "./search.cypher.ts";
import {
  type Namesake,
  type SearchGroup,
  type SearchHit,
  type SearchKind,
  type SearchRequest,
  type SearchResult,
  searchKinds,
} from "./search.records.ts";
import { excerpt, textMatcher, type WordMatcher } from "./snippet.ts";

export type SearchStore = ReturnType<typeof createSearchStore>;

/** So many entities are looked at for one search, and so many of each kind are ranked beyond those asked for. */
const candidates = 2_000;
const rankedBeyond = 50;
/** So many entities are compared with one name; those that share a rare word with it come first. */
const namesakesPerName = 30;
/** A text that matches best stands behind an entity that is meant, before one that only resembles it. */
const bestTextScore = 0.8;

const textQueries = {
  STATEMENT: searchStatements,
  CLAIM: searchClaims,
  SOURCE: searchSources,
} as const;

const textKinds = ["STATEMENT", "CLAIM", "SOURCE"] as const;

/** Finds entities, statements, claims and sources by text: one round trip per index, all at once. */
export function createSearchStore(database: Database) {
  async function entityHits(words: readonly string[], kinds: readonly SearchKind[], first: number) {
    const wanted = entityKinds.filter((kind) => kinds.includes(kind));
    if (wanted.length === 0) return [];
    const rows = await database.read(searchEntities, {
      query: entityLuceneQuery(words),
      kinds: wanted,
      candidates: int(candidates),
      perKind: int(first + rankedBeyond),
    });
    return rankEntities(words, rows);
  }

  async function textHits(
    words: readonly string[],
    kind: keyof typeof textQueries,
    first: number,
    isMatch: WordMatcher,
  ): Promise<SearchHit[]> {
    const rows = await database.read<TextRow>(textQueries[kind], {
      query: textLuceneQuery(words),
      limit: int(first + 1),
    });
    const best = rows[0]?.score ?? 1;
    return rows.map(({ id, score, texts }) => ({
      kind,
      id,
      score: (bestTextScore * score) / best,
      snippet: snippetOf(texts, isMatch),
    }));
  }

  return {
    /** Everything that the text finds. A text without a letter or digit finds nothing. */
    async search({ text, kinds, first }: SearchRequest): Promise<SearchResult> {
      const words = searchWords(fold(text));
      if (words.length === 0) return { top: [], groups: [] };
      const isMatch = textMatcher(words);
      const hits = await Promise.all([
        entityHits(words, kinds, first),
        ...textKinds
          .filter((kind) => kinds.includes(kind))
          .map((kind) => textHits(words, kind, first, isMatch)),
      ]);
      return resultOf(hits.flat(), first);
    },

    /** By name, the entities that may have it: compare them by `nameIdentity`. One round trip for all names. */
    async listNamesakes(names: readonly string[]): Promise<Map<string, Namesake[]>> {
      const wanted = [...new Set(names)]
        .map((name) => ({ name, words: searchWords(fold(name)) }))
        .filter(({ words }) => words.length > 0)
        .map(({ name, words }) => ({ name, query: namesakeLuceneQuery(words) }));
      if (wanted.length === 0) return new Map();
      const parameters = { names: wanted, perName: int(namesakesPerName) };
      return groupBy(await database.read(listNamesakes, parameters, patient), (row) => row.wanted);
    },
  };
}

type TextRow = { id: SearchHit["id"]; score: number; texts: string[] };

/** From the first of the texts that has a match. */
function snippetOf(texts: readonly string[], isMatch: WordMatcher) {
  const text = texts.find((one) => foldWords(one).some(({ word }) => isMatch(word))) ?? texts[0];
  return excerpt(text ?? "", isMatch);
}

function resultOf(hits: readonly SearchHit[], first: number): SearchResult {
  const groups: SearchGroup[] = searchKinds.flatMap((kind) => {
    const ofKind = hits.filter((hit) => hit.kind === kind);
    return ofKind.length === 0
      ? []
      : [{ kind, hits: ofKind.slice(0, first), hasMore: ofKind.length > first }];
  });
  const top = groups
    .flatMap((group) => group.hits)
    .sort((one, other) => other.score - one.score)
    .slice(0, first);
  return { top, groups };
}
