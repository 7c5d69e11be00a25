/** A unit of measurement, as against a noun that is counted. */
interface Unit {
  readonly unit: string;
  readonly dimension: string;
  /** Length of the words that name it. */
  readonly length: number;
}

const units: readonly (readonly [dimension: string, unit: string, words: string])[] = [
  ["area", "square mile", String.raw`square[\s-]miles?|sq\.?\smi(?:les?)?`],
  ["area", "km²", String.raw`square[\s-]kilomet(?:re|er)s?|sq\.?\skm|km²|km2`],
  ["area", "square metre", String.raw`square[\s-]met(?:re|er)s?|m²`],
  ["area", "square foot", String.raw`square[\s-](?:foot|feet)|sq\.?\sft`],
  ["area", "acre", "acres?"],
  ["area", "hectare", "hectares?"],
  ["speed", "mile per hour", String.raw`mph|miles?[\s-](?:per|an)[\s-]hour`],
  ["speed", "kilometre per hour", String.raw`km/h|kph|kilomet(?:re|er)s?[\s-](?:per|an)[\s-]hour`],
  ["distance", "mile", "(?:nautical\\s)?miles?"],
  ["distance", "kilometre", "kilomet(?:re|er)s?|kms?"],
  ["distance", "metre", "met(?:re|er)s?"],
  ["distance", "centimetre", "centimet(?:re|er)s?|cm"],
  ["distance", "millimetre", "millimet(?:re|er)s?|mm"],
  ["distance", "foot", "foot|feet|ft"],
  ["distance", "inch", "inch(?:es)?"],
  ["distance", "yard", "yards?"],
  ["weight", "ton", "tons?"],
  ["weight", "tonne", "tonnes?"],
  ["weight", "kilogram", "kilograms?|kilos?|kg"],
  ["weight", "gram", "grams?"],
  ["weight", "ounce", "ounces?"],
  ["temperature", "degree", String.raw`degrees?(?:\s(?:celsius|fahrenheit|[cf]))?|°[cf]?`],
  ["share", "percentage point", String.raw`(?:percentage|per\s?cent)[\s-]points?|points?|pts?`],
  ["share", "percent", String.raw`per\s?cent|%`],
  ["money", "dollar", "(?:(?:US|Canadian|Australian)\\s)?dollars?|bucks"],
  ["money", "euro", "euros?"],
  ["money", "pound sterling", "pounds sterling"],
  ["money", "rouble", "rou?bles?"],
  ["money", "hryvnia", "hryvnias?"],
  ["money", "yen", "yen"],
  ["money", "cent", "cents?"],
  ["weight", "pound", "pounds?|lbs?"],
  ...["second", "minute", "hour", "day", "week", "month", "year", "decade"].map(
    (unit): [string, string, string] => ["duration", unit, `${unit}s?`],
  ),
  ["duration", "century", "century|centuries"],
];
const patterns = units.map(([dimension, unit, words]): [string, string, RegExp] => [
  dimension,
  unit,
  new RegExp(
    String.raw`^(?:\s|-)?(?:of\s)?(?:(?:full|long|straight|consecutive|more|other)\s)?(?:${words})(?![\p{L}\p{N}]|['’]\p{L}{2})['’]?`,
    "iu",
  ),
]);

/** The unit that `tail`, the text behind a number, begins with. */
export function findUnit(tail: string): Unit | null {
  for (const [dimension, unit, pattern] of patterns) {
    const match = pattern.exec(tail);
    if (match) return { unit, dimension, length: match[0].length };
  }
  return null;
}

export function dimensionOf(unit: string): string {
  return units.find(([, name]) => name === unit)?.[0] ?? "count";
}
