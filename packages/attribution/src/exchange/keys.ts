import { createHash } from "node:crypto";
import type { EntityKind } from "../report/report.ts";

/** What is put before and behind it must fit into a key too. */
const longest = 200;

/** Key of an entity that a report names: two reports that give it the same name mean the same. */
export function entityKey(kind: EntityKind, name: string): string {
  return `read/${kind.toLowerCase()}/${wordsOf(name)}`;
}

/** Key of a source by what tells it from others: its address, or day, outlet and title. */
export function sourceKey(identity: string): string {
  return `read/${wordsOf(identity)}`;
}

export function measureKey(dimension: string, unit: string, label: string): string {
  return `read/measure/${wordsOf(`${dimension} ${unit} ${label}`)}`;
}

function wordsOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}+]+/gu) ?? ["text"];
  const whole = words.join("-");
  if (whole.length <= longest) return whole;
  const hash = createHash("sha256").update(whole).digest("hex").slice(0, 12);
  return `${whole.slice(0, longest - hash.length - 1)}-${hash}`.toWellFormed();
}
