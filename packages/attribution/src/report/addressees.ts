import type { Attribution, Span } from "../attribution.ts";
import { listDates } from "./dates/dates.ts";
import type { Report } from "./report.ts";

/** Verbs that take the one to whom it is said without a preposition, and those that take them with “to”. */
const ADDRESS =
  /\b(?:t(?:old|ells?|elling)|warn(?:s|ed|ing)?|assur(?:es?|ed|ing)|reassur(?:es?|ed|ing)|inform(?:s|ed|ing)?|remind(?:s|ed|ing)?|urg(?:es?|ed|ing)|notif(?:y|ies|ied|ying)|advis(?:es?|ed|ing)|persuad(?:es?|ed|ing)|convinc(?:es?|ed|ing)|ask(?:s|ed|ing)?|(?:sa(?:id|ys?|ying)|wr(?:ote|ites?|iting)|sp(?:oke|eaks?|eaking)|complain(?:s|ed|ing)?|explain(?:s|ed|ing)?|confid(?:es?|ed|ing)|suggest(?:s|ed|ing)?|promis(?:es?|ed|ing)) to)\b\s*/giu;
/** A noun phrase ends where one of these begins; “of” and “and” go on. */
const END =
  /[.,:;!?()“”"—–]|\s-|''|^of\s|(?<=\s)['‘]|(?:^|\s)(?:that|which|who|whom|how|why|what|when|where|whether|if|while|as|in|on|at|during|after|before|via|by|with|from|against|about|for|to|not|just|last|this week|late|early|earlier|later|recently|again|today|once|he|she|they|I|we|it|you|there|is|was|are|were|has|had|will|would)\s/u;
/** These take more behind “on” or “for”: “the House Committee on the Budget”. */
const BODY =
  /^(?:the |a )?(?:\p{Lu}\S+ )*(?:Committee|Subcommittee|Commission|Council|Center|Centre|Institute) (?:on|for) (?:the )?(?:(?:\p{Lu}\S+|and|the) ?)+/u;
const PRONOUN =
  /^(?:(?:him|me|us|them|you|himself|herself|themselves)\b|her(?=\s(?:of|to|that)\b))/u;
const LONGEST = 90;

/** To whom it was said: the noun phrase behind the verb, “told the committee”, “warned voters that”. */
export function listAddressees(report: Report, attribution: Attribution): Span[] {
  const { cue, source, content } = attribution;
  if (!cue) return [];
  const { text } = report;
  const sentence = report.sentences.find(({ start, end }) => start < cue.end && cue.end <= end);
  const verb = [...text.slice(cue.start, cue.end + 1).matchAll(ADDRESS)][0];
  if (!verb) return [];
  const start = cue.start + verb.index + verb[0].length;
  const others = [...content, ...(source ? [source] : [])].filter(({ end }) => end > start);
  // “urged conservatives to obey”: the content may begin with those whom it asks.
  const isWithin = others.some((other) => other.start === start);
  const bounds = others.map((other) => other.start).filter((bound) => bound !== start);
  const limit = Math.min(sentence?.end ?? cue.end, start + LONGEST, ...bounds);
  const dates = listDates(report, { start, end: limit }).map(({ span }) => span.start);
  const words = text.slice(start, Math.min(limit, ...dates));
  const phrase = nounPhrase(words);
  if (!phrase || (isWithin && !/^\s(?:to|that)\s/.test(words.slice(phrase.length)))) return [];
  return [{ start, end: start + phrase.length }];
}

function nounPhrase(words: string): string | null {
  const pronoun = words.match(PRONOUN);
  if (pronoun) return pronoun[0];
  const body = words.match(BODY)?.[0];
  const end = words.search(END);
  const phrase = (body ?? (end < 0 ? words : words.slice(0, end)))
    .replace(/\s+(?:of|and|or)?\s*$/u, "")
    .trimEnd();
  return /[\p{L}\p{N}]/u.test(phrase) && !/^\p{Ll}+ly$/u.test(phrase) ? phrase : null;
}
