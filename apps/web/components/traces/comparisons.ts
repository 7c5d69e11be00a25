import type { PlacedTelling } from "./origin-groups.ts";
import { figureKey, toldFigures, toldWords } from "./told-words.ts";
import { type WordChanges, wordChanges } from "./word-changes.ts";

interface Told {
  readonly id: string;
  readonly relays: ReadonlyArray<{ readonly id: string }>;
  readonly passage: {
    readonly spans: ReadonlyArray<{ readonly role: string; readonly text: string }>;
  };
}

/** A telling beside the one that it is held against. */
export interface Comparison<Telling> {
  readonly placed: PlacedTelling<Telling>;
  readonly words: string;
  readonly figures: readonly string[];
  /** Null for the first telling, which all others are held against. */
  readonly base: {
    readonly number: number;
    /** Whether the telling passes it on; else it is the first of all. */
    readonly isRelayed: boolean;
    readonly words: string;
    readonly changes: WordChanges;
    readonly figuresDiffer: boolean;
  } | null;
}

/** Each telling beside the one that it passes on, where that is in the picture, else beside the first of all. */
export function comparisonsOf<Telling extends Told>(
  tellings: readonly PlacedTelling<Telling>[],
): readonly Comparison<Telling>[] {
  const byId = new Map(tellings.map((placed) => [placed.telling.id, placed]));
  return tellings.map((placed) => {
    const { spans } = placed.telling.passage;
    const told = { placed, words: toldWords(spans), figures: toldFigures(spans) };
    const relayed = placed.telling.relays.map(({ id }) => byId.get(id)).find(Boolean);
    const base = relayed ?? tellings[0];
    if (!base || base === placed) return { ...told, base: null };
    const before = base.telling.passage.spans;
    const words = toldWords(before);
    return {
      ...told,
      base: {
        number: base.number,
        isRelayed: base === relayed,
        words,
        changes: wordChanges(words, told.words),
        figuresDiffer: figureKey(toldFigures(before)) !== figureKey(told.figures),
      },
    };
  });
}

export interface FigureVersion {
  readonly figures: readonly string[];
  readonly numbers: readonly number[];
}

/** Which figures stand in which tellings, in the order of the picture; tellings without one are left out. */
export function figureVersions<Telling>(
  comparisons: readonly Comparison<Telling>[],
): readonly FigureVersion[] {
  const versions = new Map<string, { figures: readonly string[]; numbers: number[] }>();
  for (const { figures, placed } of comparisons) {
    if (figures.length === 0) continue;
    const known = versions.get(figureKey(figures));
    if (known) known.numbers.push(placed.number);
    else versions.set(figureKey(figures), { figures, numbers: [placed.number] });
  }
  return [...versions.values()];
}
