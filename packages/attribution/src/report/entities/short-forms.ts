import { isGivenName } from "../../names/given-names.ts";
import { isNotName, isSuffix } from "../../names/tokens.ts";
import { isDemonym, isKnownPlace, isPlainWord } from "./lexicon.ts";
import type { Entry } from "./register.ts";

/** Forms that stand for an entity once it was named in full: surname, given name, acronym, last word. */
export function shortForms(entry: Entry): string[] {
  const forms = [...entry.forms.keys()];
  if (entry.kind === "PERSON") return forms.flatMap(ofPerson);
  if (entry.kind === "ORGANIZATION") return forms.flatMap(ofOrganization);
  if (entry.kind === "PLACE") return forms.flatMap(ofPlace);
  if (entry.kind === "EVENT") return forms.flatMap(ofEvent);
  return [];
}

const nickname = /["“‘'](\p{Lu}[\p{L}.-]*)["”’'] /u;

function ofPerson(name: string): string[] {
  const called = nickname.exec(name)?.[1];
  if (called) {
    const plain = name.replace(nickname, "");
    return [plain, ...ofPerson(plain), called, `${called} ${plain.split(" ").at(-1)}`];
  }
  const words = name.split(" ").filter((word) => !isSuffix(word));
  const [given = ""] = words;
  if (words.length < 2) return [];
  const isCalled =
    given.length > 2 && isGivenName(given) && !isPlainWord(given) && !isKnownPlace(given);
  // “Anna de la Cruz” is “Cruz” and “de la Cruz”.
  const families = words.slice(1).map((_, index) => words.slice(index + 1).join(" "));
  // “De Blasio” where it begins a sentence.
  const opening = families.map((family) => family.charAt(0).toUpperCase() + family.slice(1));
  return [...new Set([...families, ...opening]), ...(isCalled ? [given] : [])].filter(
    (form) => form.length > 1 && !isNotName(form) && !/^\p{Lu}\.?$/u.test(form),
  );
}

function ofOrganization(name: string): string[] {
  const words = name.split(" ").filter((word) => /^\p{Lu}/u.test(word));
  const acronym = words.map((word) => word.charAt(0)).join("");
  const [nation = "", ...rest] = name.split(" ");
  // “the U.S. Supreme Court” is “the Supreme Court”.
  const isOfNation = (isKnownPlace(nation) || isDemonym(nation)) && rest.length > 1;
  return [
    ...(words.length > 2 ? [acronym] : []),
    ...(isOfNation && words.length === rest.length + 1 ? [rest.join(" ")] : []),
  ];
}

function ofEvent(name: string): string[] {
  const initials = name.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  return / Act$/u.test(name) && initials.length > 2 ? [initials.join("")] : [];
}

function ofPlace(name: string): string[] {
  const short = name.replace(/ (?:border )?(?:region|province|oblast|district|peninsula)$/iu, "");
  return short === name ? [] : [short];
}
