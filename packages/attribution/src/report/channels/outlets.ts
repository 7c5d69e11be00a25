import type { Span } from "../../attribution.ts";
import { contains } from "../../span.ts";
import type { NamedEntity } from "../report.ts";
import { type FoundChannel, findNamed, listMatches } from "./found-channel.ts";

/** Outlets whose names do not tell that they are one. */
const KNOWN = [
  "CNN|MSNBC|CNBC|C-SPAN|NBC|CBS|ABC|PBS|NPR|BBC|HBO|AFP|UPI|TASS|Fox|ESPN|Univision|Telemundo",
  "Al Jazeera|Axios|Bild|Bloomberg|Breitbart|BuzzFeed|Der Spiegel|Interfax|Le Monde|Newsmax|Newsweek",
  "Politico|POLITICO|Reuters|Slate|Ukrainska Pravda|USA TODAY|USA Today|Vox|Yahoo|National Review",
  "(?:The|the) (?:Associated Press|AP|Atlantic|Economist|Hill|Intercept|New Yorker|Post|Times|Journal|Guardian)",
  "Rolling Stone|Time magazine|Vanity Fair",
].join("|");
const ENDINGS =
  "Times|Post|Journal|News|Radio|Tribune|Herald|Gazette|Globe|Chronicle|Register|Observer|Magazine|TV|Television|Guardian|Telegraph|Inquirer|Enquirer|Dispatch|Examiner|Beast|Independent|Journalism";
const OUTLET = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${KNOWN})(?: News| Business| Radio)?|(?!The |A )(?:\\p{Lu}[\\p{L}.&]*\\s){1,4}(?:${ENDINGS}))(?![\\p{L}\\p{N}/]|\\s(?:poll|survey|debate))`,
  "gu",
);

const QUOTE = "(?:''|[“”\"‘’'])";
const TITLE = '\\p{Lu}[^”"\\n]{2,40}?';
/** “'s ‘This Week’”, “'s Meet the Press”. */
const PROGRAMME = new RegExp(
  `^(?:['’]s?\\s)?(?:${QUOTE}(${TITLE}),?${QUOTE}|(?<=s\\s)((?:\\p{Lu}[\\p{L}-]+\\s?|(?:of|the|with)\\s){2,6})(?<=\\p{L}))(?!\\p{L})`,
  "u",
);
// “On “Face the Town””, “in his book, “Roads””
const QUOTED_PROGRAMME = new RegExp(
  `(?<=\\b(?:[Oo]n|(?:episode|edition) of|[Ii]n (?:an?|his|her|their|the) (?:\\S+ ){0,2}(?:book|memoir|podcast|column)),? )${QUOTE}(${TITLE}),?${QUOTE}(?!\\p{L})`,
  "gu",
);
const SHOW =
  /(?<=\b(?:[Oo]n|of) )(?:the )?((?:The )?(?:\p{Lu}[\p{L}’'-]*\s){1,5}(?:Show|Podcast|Tonight))(?!\p{L})/gu;

/** Outlets and channels that are named, whatever their part in the sentence. */
export function listOutlets(
  text: string,
  within: Span,
  entities: readonly NamedEntity[],
): FoundChannel[] {
  const channels = entities
    .filter(({ kind }) => kind === "CHANNEL")
    .flatMap(({ mentions }) => mentions)
    .filter((mention) => contains(within, mention));
  return [...channels, ...listMatches(text, within, OUTLET).map(({ span }) => span)].map((span) => {
    const name =
      findNamed(entities, span)?.name ?? fullName(entities, text.slice(span.start, span.end));
    return { span, name, owner: null, detail: null, ofSpeaker: false };
  });
}

/** “the Post” is the paper that the text names in full elsewhere. */
function fullName(entities: readonly NamedEntity[], words: string): string {
  const name = words.replace(/^the /iu, "");
  const full = entities.find((entity) => entity.name.endsWith(` ${name}`));
  if (full) return full.name;
  return /^(?:Hill|Atlantic|Economist|Intercept|New Yorker|Guardian)$/u.test(name)
    ? `The ${name}`
    : name;
}

/** “on ABC's ‘This Week’”, owned by the outlet where that is an entity; “on “Meet the Press””. */
export function listProgrammes(
  text: string,
  within: Span,
  entities: readonly NamedEntity[],
): FoundChannel[] {
  const ofOutlets = listOutlets(text, within, entities).flatMap(({ span }) => {
    const before = text.slice(within.start, span.start);
    if (!/\b(?:[Oo]n|to|[Tt]old|[Tt]ells?)\s(?:the\s)?$/u.test(before)) return [];
    const programme = text.slice(span.end, within.end).match(PROGRAMME);
    const title = programme?.[1] ?? programme?.[2];
    // “told CNN's Jake Tapper”: without quotes, a name of capitals alone is a person's where it is not aired “on”.
    const isPerson =
      programme?.[2] &&
      !/\b(?:the|of|with|This)\b/u.test(title ?? "") &&
      !/\b[Oo]n\s$/u.test(before);
    if (!programme || !title || isPerson) return [];
    const end = span.end + programme[0].trimEnd().length;
    return [toProgramme({ start: span.start, end }, title, findNamed(entities, span))];
  });
  const onTheirOwn = [QUOTED_PROGRAMME, SHOW]
    .flatMap((pattern) => listMatches(text, within, pattern))
    .map(({ match, span }) => toProgramme(span, match[1] ?? "", null));
  return [...ofOutlets, ...onTheirOwn];
}

function toProgramme(span: Span, title: string, owner: NamedEntity | null): FoundChannel {
  return { span, name: title.replace(/[.,\s]+$/u, ""), owner, detail: null, ofSpeaker: false };
}
