/** Finds these words, and not as a part of longer ones. */
export function wordPattern(pattern: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, "u");
}

/** Text as a pattern that matches itself. */
export function quote(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
