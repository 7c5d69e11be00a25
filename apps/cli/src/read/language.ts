import { eld } from "eld/small";

/** English with many names has looked like another language, but never had less than so much of its score. */
const leastShare = 0.7;

const names = new Intl.DisplayNames("en", { type: "language" });

/** Name of the language in which a text begins, “German”; null for English, and where it cannot be told. */
export function findForeignLanguage(text: string): string | null {
  const result = eld.detect(text);
  const { [result.language]: best = 0, en: english = 0 } = result.getScores();
  if (!result.isReliable() || english >= leastShare * best) return null;
  return names.of(result.language) ?? result.language;
}
