import {
  type ArticleNames,
  isCapital,
  isTitle,
  type Name,
  type Reading,
  readPhrase,
} from "@sayso/attribution/names";

/** How a speaker was resolved. */
export type Resolution = "full name" | "surname";

export interface ResolvedSpeaker {
  /** The name it stands for. */
  readonly name: Name;
  readonly by: Resolution;
  /** In which capacity: “a campaign spokesman”. */
  readonly role: string | null;
}

interface SourceReading {
  readonly reading: Reading;
  readonly role: string | null;
}

const nobody: SourceReading = { reading: { type: "none" }, role: null };

/** Resolves a SOURCE span within its article: a surname alone joins the one full name that has it. Null: it stays a mention. */
export function resolveSpeaker(source: string, article: ArticleNames): ResolvedSpeaker | null {
  const { reading, role } = readSource(source);
  if (reading.type === "none") return null;
  if (reading.type === "full" && article.has(reading.name))
    return { name: reading.name, by: "full name", role };
  const surname = reading.type === "full" ? reading.name.text : reading.surname;
  const name = article.findBySurname(surname.toLowerCase());
  return name && { name, by: "surname", role };
}

/** Reads a SOURCE span: the phrases between its commas, of which one may be a name. */
export function readSource(source: string): SourceReading {
  const phrases = source.split(/\s*(?:[,;:()—–]|\s-\s)\s*/u).filter(Boolean);
  const readings = phrases.map((phrase) => readPhrase(phrase.replace(/^and /u, "")));
  const named = readings.filter(isSurePerson).length;
  // “Clinton, Sanders” and “Dana Holt, Bo Li and others” are several speakers.
  if (named > 1 || readings.filter(({ type }) => type === "surname").length > 1) return nobody;
  const person = readings.findIndex(
    (reading, index) => isSurePerson(reading) && (index === 0 || standsAlone(reading)),
  );
  const at = person === -1 || readings[0]?.type === "surname" ? 0 : person;
  const reading = readings[at];
  if (!reading || reading.type === "none") return nobody;
  const described = phrases.find((phrase, index) => index !== at && isRole(phrase));
  const before = reading.type === "full" ? reading.before.join(" ").replaceAll("_", " ") : "";
  return { reading, role: described ?? (isOffice(before) ? before : null) };
}

function isSurePerson(reading: Reading): boolean {
  return reading.type === "full" && reading.name.kind === "PERSON" && reading.name.sure;
}

/** Nothing but titles and names stands before it: “his wife, Dana Holt”, not “a group led by Dana Holt”. */
function standsAlone(reading: Reading): boolean {
  return (
    reading.type === "full" &&
    reading.before.every(
      (word) => isTitle(word) || isCapital(word) || /^(the|his|her)$/u.test(word),
    )
  );
}

function isRole(phrase: string): boolean {
  const words = phrase.split(/\s+/u);
  if (
    words.length < 2 ||
    /^(who|whose|which|that|when|where|and|of|in|from)$/iu.test(words[0] ?? "")
  )
    return false;
  return words.some(isTitle) || /^(an?|the|his|her|its|their|our|former)$/iu.test(words[0] ?? "");
}

/** “FBI Director”, but not “Mr.” */
function isOffice(before: string): boolean {
  return before.split(/\s+/u).some(isTitle) && !/^(the )?(mr|mrs|ms|miss)\.?$/iu.test(before);
}
