import { type Name, type Reading, readPhrase } from "./names.ts";

/** How a speaker was resolved. */
export type Resolution = "full name" | "surname";

export interface ResolvedSpeaker {
  /** The name it stands for; null where it stays a mention. */
  readonly name: Name | null;
  readonly by: Resolution | null;
  /** In which capacity: “a campaign spokesman”. */
  readonly role: string | null;
}

const unresolved: ResolvedSpeaker = { name: null, by: null, role: null };

/** Full names and surnames that one article holds. */
export interface ArticleNames {
  readonly byKey: ReadonlyMap<string, Name>;
  /** Keys of the persons with this surname. */
  readonly bySurname: ReadonlyMap<string, readonly string[]>;
}

/** `text` bears out a name that is not sure where its surname stands there without it. */
export function collectNames(names: Iterable<Name>, text: string): ArticleNames {
  const byKey = new Map<string, Name>();
  const bySurname = new Map<string, string[]>();
  for (const name of names) {
    if (byKey.has(name.key) || !(name.sure || standsAlone(name, text))) continue;
    byKey.set(name.key, name);
    if (name.kind !== "PERSON") continue;
    const surname = name.key.split(" ").at(-1) ?? "";
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), name.key]);
  }
  return { byKey, bySurname };
}

function standsAlone(name: Name, text: string): boolean {
  const surname = name.text.split(" ").at(-1) ?? "";
  return text.replaceAll(name.text, "").includes(surname);
}

/** Reads a SOURCE span: the phrases between its commas, of which one may be a name. */
export function readSource(source: string): { reading: Reading; role: string | null } {
  const phrases = source.split(/\s*(?:[,;:()—–]|\s-\s)\s*/u).filter(Boolean);
  const readings = phrases.map(readPhrase);
  // “Clinton, Sanders” are two speakers.
  if (readings.filter(({ type }) => type === "surname").length > 1) return nobody;
  const persons = readings.findIndex(
    (reading) => reading.type === "full" && reading.name.kind === "PERSON" && reading.name.sure,
  );
  const at = persons === -1 || readings[0]?.type === "surname" ? 0 : persons;
  const reading = readings[at];
  if (!reading || reading.type === "none") return nobody;
  const described = phrases.find((phrase, index) => index !== at && isDescription(phrase));
  return { reading, role: described ?? (reading.type === "full" ? reading.role : null) };
}

const nobody = { reading: { type: "none" }, role: null } as const;

function isDescription(phrase: string): boolean {
  return (
    /^(an?|the|his|her|our|their|former|\p{Ll}+)\s/iu.test(phrase) &&
    !/^(who|which|and|of|in|from)\b/iu.test(phrase)
  );
}

/** Resolves a SOURCE span within its article: a surname alone joins the one full name that has it. */
export function resolveSpeaker(source: string, article: ArticleNames): ResolvedSpeaker {
  const { reading, role } = readSource(source);
  if (reading.type === "full") {
    const name = article.byKey.get(reading.name.key);
    return name ? { name: reading.name, by: "full name", role } : unresolved;
  }
  if (reading.type === "none") return unresolved;
  const keys = article.bySurname.get(reading.surname) ?? [];
  const [only] = keys;
  const name = keys.length === 1 && only !== undefined ? article.byKey.get(only) : undefined;
  return name ? { name, by: "surname", role } : unresolved;
}
