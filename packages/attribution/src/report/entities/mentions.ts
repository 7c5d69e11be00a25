import type { Span } from "../../attribution.ts";
import {
  findGender,
  findGenderByTitle,
  type Gender,
  isGivenName,
} from "../../names/given-names.ts";
import { quote } from "../../names/patterns.ts";
import { isNotName, isTitle } from "../../names/tokens.ts";
import { contains } from "../../span.ts";
import type { Report } from "../report.ts";
import { isLabel } from "./capitals.ts";
import { isKnownPlace } from "./lexicon.ts";
import type { Entry, Register } from "./register.ts";
import { shortForms } from "./short-forms.ts";

interface Bearer {
  readonly entry: Entry;
  readonly isFull: boolean;
}

/**
 * All mentions of the entities, full and short, in the order of the text; none lies within another. In what is
 * shouted, a name in capitals is one too.
 */
export function listMentions(
  { text }: Report,
  register: Register,
  shouted: readonly Span[] = [],
): Map<Entry, Span[]> {
  const bearers = listBearers(register);
  const loud = new Map(
    [...bearers]
      .map(([form, all]) => [form.toUpperCase(), all] as const)
      .filter(([form]) => text.includes(firstLetters(form))),
  );
  const forms = [...new Set([...bearers.keys(), ...loud.keys()])].sort(
    (one, other) => other.length - one.length,
  );
  const mentions = new Map<Entry, Span[]>();
  if (forms.length === 0) return mentions;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${forms.map(spelled).join("|")})(?![\\p{L}\\p{N}]|[-’'](?![sS]\\b|run\\b|led\\b|\\p{Ll}{2,}ed\\b)\\p{L})`,
    "gu",
  );
  for (const match of text.matchAll(pattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const form = match[0].replace(/\s+/gu, " ").replaceAll("'", "’");
    const isShouted = shouted.some((run) => contains(run, span));
    const isLoud = isShouted || isLabel(text, span);
    const all = bearers.get(form) ?? (isLoud ? loud.get(form) : undefined) ?? [];
    const entry = isShouted
      ? chooseBearer(all, null, mentions)
      : findEntry(all, form, text, span, mentions);
    if (entry) mentions.set(entry, [...(mentions.get(entry) ?? []), span]);
  }
  return mentions;
}

function firstLetters(form: string): string {
  return /^\p{L}*/u.exec(form)?.[0] ?? "";
}

function listBearers(register: Register): Map<string, Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
  const add = (form: string, bearer: Bearer) => {
    const key = form.replaceAll("'", "’");
    const all = bearers.get(key) ?? [];
    if (!all.some(({ entry }) => entry === bearer.entry)) bearers.set(key, [...all, bearer]);
  };
  for (const entry of register)
    for (const form of entry.forms.keys()) add(form, { entry, isFull: true });
  for (const entry of register)
    for (const form of shortForms(entry)) add(form, { entry, isFull: false });
  return bearers;
}

function spelled(form: string): string {
  return quote(form).replaceAll(" ", "\\s+").replaceAll("’", "['’]");
}

/** A full form is what it says; a short one must stand alone. */
function findEntry(
  all: readonly Bearer[],
  form: string,
  text: string,
  span: Span,
  mentions: ReadonlyMap<Entry, readonly Span[]>,
): Entry | null {
  const isPerson = all.some(({ entry }) => entry.kind === "PERSON");
  const full = all.find(({ isFull }) => isFull);
  if (full && (!isPerson || form.includes(" "))) return full.entry;
  const lead = text.slice(Math.max(0, span.start - 30), span.start);
  const before = /([\p{L}.’'-]+)[^\S\n]$/u.exec(lead)?.[1] ?? "";
  const isPlace = isKnownPlace(form) && !isTitle(before);
  if (isPerson && (isPlace || isPartOfOther(text, span, before))) return null;
  return chooseBearer(all, findGenderByTitle(before), mentions);
}

/** Of several who share a short form the honorific tells, then the last mention. */
function chooseBearer(
  bearers: readonly Bearer[],
  gender: Gender | null,
  mentions: ReadonlyMap<Entry, readonly Span[]>,
): Entry | null {
  const all = bearers.map(({ entry }) => entry);
  const fits = (entry: Entry) =>
    gender === null || (findGender(entry.name.split(" ")[0] ?? "") ?? gender) === gender;
  const isCalled = (entry: Entry) =>
    mentions.get(entry)?.some(({ start, end }) => end - start < entry.name.length) ?? false;
  const fitting = all.filter(fits);
  const countOf = (entry: Entry) => mentions.get(entry)?.length ?? 0;
  const lastOf = (entry: Entry) => mentions.get(entry)?.at(-1)?.start ?? -1;
  // “Holt” stays him who was called so, though one came by of the family whose given name no list has.
  const own = fitting.filter(
    (entry) => isListed(entry) || isCalled(entry) || !fitting.some(isCalled),
  );
  const [latest, ...others] = (fitting.length > 0 ? own : all).toSorted(
    (one, other) => lastOf(other) - lastOf(one),
  );
  // One whom the report names time and again is meant, though another of the family came by.
  const main = others.find((entry) => latest && countOf(entry) > 3 * countOf(latest));
  return main ?? latest ?? null;
}

function isListed({ kind, name }: Entry): boolean {
  return kind !== "PERSON" || isGivenName(name.split(" ")[0] ?? "");
}

/** “Holt Tower”; “Alice Holt” where only Dana Holt is known. */
function isPartOfOther(text: string, { start, end }: Span, before: string): boolean {
  const after = /^ (\p{Lu}[\p{L}.]+)/u.exec(text.slice(end, end + 30))?.[1];
  if (after !== undefined && !isNotName(after) && !isTitle(after)) return true;
  const isFirst = /(?:^|[.!?:”"]\s+|\n\s*|[“"(])\S*\s$/u.test(
    text.slice(Math.max(0, start - 40), start),
  );
  return /^\p{Lu}\p{Ll}+$/u.test(before) && !isTitle(before) && !isNotName(before) && !isFirst;
}
