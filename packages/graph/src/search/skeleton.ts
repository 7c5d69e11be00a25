/**
 * Spellings that transliterations choose between, each brought to one form. The order matters: longer groups
 * first, and vowels after the letters y and j were joined to i.
 */
const mergers: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh|sz/g, "s"],
  [/tch|cz|ch|ts|tz/g, "c"],
  [/zh/g, "z"],
  [/kh|gh|g/g, "h"],
  [/ph|f|w/g, "v"],
  [/ck|q/g, "k"],
  [/x/g, "ks"],
  [/[yj]/g, "i"],
  [/i+/g, "i"],
  [/ie/g, "e"],
  [/ei/g, "i"],
  [/ou|oo/g, "u"],
  [/([a-z])\1+/g, "$1"],
];

/**
 * A folded word as what its transliterations have in common: “zelenskyy”, “zelenskiy” and “zelensky” are all
 * “zelenski”. It is looser than a reader would be: use it to find candidates, not to rank them. A word with
 * digits is left as it is.
 */
export function skeleton(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word;
  return mergers.reduce((form, [pattern, to]) => form.replace(pattern, to), word);
}
