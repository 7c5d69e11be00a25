import type { EntityKind } from "../report/report.ts";

/** Key of an entity that a report names: two reports that give it the same name mean the same. */
export function entityKey(kind: EntityKind, name: string): string {
  return `read/${kind.toLowerCase()}/${wordsOf(name)}`;
}

/** Key of a source: the same file read again is the same source. */
export function sourceKey(title: string): string {
  return `read/${wordsOf(title)}`;
}

export function measureKey(dimension: string, unit: string, label: string): string {
  return `read/measure/${wordsOf(`${dimension} ${unit} ${label}`)}`;
}

function wordsOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}+]+/gu) ?? ["text"];
  return words.join("-").slice(0, 200);
}
