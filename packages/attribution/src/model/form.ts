import type { Form } from "../attribution.ts";
import type { RowWord } from "./rows.ts";

/** DIRECT where all words stand within quotation marks, INDIRECT where none does. */
export function formOf(words: readonly RowWord[]): Form {
  const spoken = words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const quoted = spoken.filter((word) => word.quoted).length;
  if (quoted === 0) return "INDIRECT";
  return quoted === spoken.length ? "DIRECT" : "MIXED";
}
