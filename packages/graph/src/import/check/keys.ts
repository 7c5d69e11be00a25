import { idFor } from "../../ids/ids.ts";
import type { Problems } from "../problems.ts";
import { type DataType, dataTypes, type Numbered, type ParsedLines } from "../read/parsed-file.ts";

/** Id of the thing that a key names. */
export function idOfKey(type: DataType, key: string): string {
  return idFor(type, key);
}

/** Refuses a key that names two things of one type in the same file. */
export function checkKeys(lines: ParsedLines, problems: Problems): void {
  for (const type of dataTypes) checkUnique(type, lines[type], problems);
}

function checkUnique(
  type: DataType,
  lines: readonly Numbered<{ readonly key?: string | undefined }>[],
  problems: Problems,
): void {
  const places = new Map<string, number>();
  for (const { number, line } of lines) {
    if (line.key === undefined) continue;
    const earlier = places.get(line.key);
    if (earlier !== undefined) {
      problems.add(number, `key: ${type} “${line.key}” stands on line ${earlier} already`);
    }
    places.set(line.key, earlier ?? number);
  }
}
