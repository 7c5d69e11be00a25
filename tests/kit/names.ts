import { pick } from "./random.ts";

const onsets = "b br ch d dr f fl g gr h k kl kr l m n p pl r s sh sk st t tr v w z".split(" ");
const vowels = "a e i o u ai ea ie oo y".split(" ");
const codas = "n r l s t m ck nd rt x".split(" ").concat("", "", "", "", "");
const endings = "son ov enko ski man er ley ton ic ez berg y a".split(" ");
const bodies = "Ministry Council Party University Institute Union Bank Police Times".split(" ");

/** Different made-up names as news has them: most of persons, some of bodies. */
export function madeUpNames(random: () => number, count: number): string[] {
  const firstNames = Array.from({ length: 300 }, () => word(random, 2));
  const names = new Set<string>();
  while (names.size < count) names.add(madeUpName(random, firstNames));
  return [...names];
}

function madeUpName(random: () => number, firstNames: readonly string[]): string {
  const lastName = word(random, 1 + Math.floor(random() * 2), pick(random, endings));
  const form = random();
  if (form < 0.7) return `${pick(random, firstNames)} ${lastName}`;
  if (form < 0.8) return `${pick(random, firstNames)} ${pick(random, firstNames)} ${lastName}`;
  if (form < 0.85) return lastName;
  return `${lastName} ${pick(random, bodies)}`;
}

function word(random: () => number, syllables: number, ending = ""): string {
  const letters = Array.from(
    { length: syllables },
    () => pick(random, onsets) + pick(random, vowels) + pick(random, codas),
  );
  const whole = letters.join("") + ending;
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}

const alphabet = "abcdefghijklmnopqrstuvwxyz";

/** A name with one slip of the keyboard: a character lost, doubled up, replaced, or two changed about. */
export function withOneSlip(random: () => number, name: string): string {
  for (;;) {
    const slipped = slip(random, [...name]);
    if (slipped !== name && slipped.trim().length > 1) return slipped;
  }
}

function slip(random: () => number, characters: string[]): string {
  const at = Math.floor(random() * characters.length);
  const letter = pick(random, [...alphabet]);
  const [one = "", other = ""] = characters.slice(at, at + 2);
  const slips = [
    () => characters.splice(at, 1),
    () => characters.splice(at, 0, letter),
    () => characters.splice(at, 1, letter),
    () => characters.splice(at, 2, other, one),
  ];
  pick(random, slips)();
  return characters.join("");
}
