const words =
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/u);
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const parts = new Map([
  ["half", 2],
  ["third", 3],
  ["quarter", 4],
  ["fourth", 4],
  ["fifth", 5],
  ["tenth", 10],
]);
const scales = new Map([
  ["ten", 10],
  ["dozen", 12],
  ["hundred", 100],
  ["k", 1e3],
  ["thousand", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["million", 1e6],
  ["bn", 1e9],
  ["billion", 1e9],
  ["tn", 1e12],
  ["trillion", 1e12],
]);
const values = new Map([
  ...words.map((word, index): [string, number] => [word, index + 1]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

export const smallWord = [...words, ...tens].reverse().join("|");
export const scaleWord = "dozen|hundred|thousand|million|billion|trillion";
export const partWord = [...parts.keys()].join("|");

function listWords(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll(",", "")
      .match(/\d*\.?\d+|\p{L}+/gu) ?? []
  );
}

/** “3.5 billion”, “two and a half million”, “a dozen”, “half a million”, “one hundred and five”. */
export function readNumber(text: string): number {
  let total = 0;
  let group = 0;
  for (const word of listWords(text)) {
    const scale = scales.get(word);
    if (word === "half") group += 0.5;
    else if (word === "quarter") group += 0.25;
    else if (scale === undefined || word === "ten")
      group += values.get(word) ?? (Number(word) || 0);
    else if (scale <= 100) group = (group || 1) * scale;
    else {
      total += (group || 1) * scale;
      group = 0;
    }
  }
  // 65.4 times a billion is a hair more in binary.
  return Number((total + group).toPrecision(12));
}

/** “hundreds” are at least two hundred, “tens of thousands” at least twenty thousand. */
export function readCrowd(text: string): number {
  const factors = listWords(text).map((word) => scales.get(word.replace(/s$/u, "")) ?? 1);
  return factors.reduce((product, factor) => product * factor, 2);
}

/** “two-thirds”, “a quarter” in percent. */
export function readFraction(text: string): number {
  const found = listWords(text);
  const part = parts.get((found.at(-1) ?? "").replace(/(?<=[hdr])s$|(?<=hal)ves$/u, "")) ?? 2;
  const count = values.get(found[0] ?? "") ?? 1;
  return Math.round((count / part) * 1000) / 10;
}
