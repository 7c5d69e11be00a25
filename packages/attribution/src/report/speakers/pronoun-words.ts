import type { Gender } from "../../names/given-names.ts";

const singular: Readonly<Record<string, Gender>> = {
  he: "MALE",
  him: "MALE",
  his: "MALE",
  himself: "MALE",
  she: "FEMALE",
  her: "FEMALE",
  hers: "FEMALE",
  herself: "FEMALE",
};

export function isPronoun(words: string): boolean {
  return /^(?:he|him|his|himself|she|her|hers|herself|they|them|their|it|its|i|me|my|we|us|our|you|your|who|whom|whose|which|that|this|these|those)$/iu.test(
    words,
  );
}

/** “he” is a man; null for pronouns that do not tell it. */
export function genderOfPronoun(words: string): Gender | null {
  return singular[words.toLowerCase()] ?? null;
}
