export type Step = -1 | 0 | 1;

/** How far “last”, “this” and “next” go; what else is asked for stays where it is. */
export function readStep(word = ""): Step {
  if (/last|past|previous|over/i.test(word)) return -1;
  return /next|coming|following/i.test(word) ? 1 : 0;
}
