import type { Span } from "../../attribution.ts";
import type { EntityKind } from "../report.ts";
import type { Word } from "./word.ts";

/** One place of the text where something is named in full. */
export interface Finding extends Span {
  readonly kind: EntityKind;
  readonly name: string;
  /** Two findings with the same key are one entity. */
  readonly key: string;
}

export function findingOf(
  kind: EntityKind,
  words: readonly Word[],
  name: string,
  key = name.toLowerCase(),
): Finding[] {
  const [first] = words;
  const last = words.at(-1);
  return first && last ? [{ kind, name, key, start: first.start, end: last.end }] : [];
}
