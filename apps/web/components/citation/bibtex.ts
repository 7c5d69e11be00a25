import type { KnownDate } from "../../lib/dates.ts";
import {
  accessDay,
  authorName,
  type Citation,
  dataWords,
  oneLine,
  originalFacts,
} from "./citation.ts";
import { dayNumbers, daySpan, isoDay } from "./dates.ts";

/**
 * The citation as an entry for BibTeX and biblatex: the speakers are its authors, this page its address; chain,
 * original and version of the data stand in the note. Dates are written as biblatex reads them (EDTF).
 */
export function toBibtex(citation: Citation): string {
  const { id, claim, speakers, saidOn, original, address, accessedAt } = citation;
  const dated = saidOn ?? original?.publishedOn ?? null;
  const fields: ReadonlyArray<readonly [string, string | null]> = [
    ["author", speakers.length > 0 ? speakers.map(author).join(" and ") : null],
    // The second pair of braces keeps the capitals of names.
    ["title", `{${escapeTex(claim)}}`],
    ["howpublished", original && escapeTex(`“${original.title}”, ${originalFacts(original)}`)],
    ["date", dated && edtf(dated)],
    ["year", dated && yearOf(dated)],
    ["url", verbatim(address)],
    ["urldate", isoDay(dayNumbers(accessedAt, "UTC"))],
    ["note", noteOf(citation)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@misc{sayso:${id},`, ...lines, "}"].join("\n");
}

function author(speaker: Citation["speakers"][number]): string {
  // In braces a name is taken whole: not every family name comes last, and a ministry has none.
  return `{${escapeTex(authorName(speaker))}}`;
}

function noteOf(citation: Citation): string {
  const { chain, original, data } = citation;
  const parts = [
    escapeTex(chain),
    original?.url && `Original: \\url{${verbatim(original.url)}}.`,
    `Accessed ${accessDay(citation)}${data ? `; ${escapeTex(dataWords(data))}` : ""}.`,
  ];
  return parts.filter((part) => part).join(" ");
}

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  // BibTeX counts braces even behind a backslash.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
};

function escapeTex(text: string): string {
  return oneLine(text).replaceAll(/[\\{}~^&%$#_]/g, (character) => escapes[character] ?? character);
}

/** An address stands as it is, but for what would end its field. */
function verbatim(url: string): string {
  return url.replaceAll(/[{}\\\s]/g, (character) => encodeURIComponent(character));
}

function edtf(date: KnownDate): string {
  const { first, last, isRange } = daySpan(date);
  const about = date.approximate ? "~" : "";
  const [from, to] = [first, last].map((day) => (day ? `${isoDay(day)}${about}` : ""));
  return isRange ? `${from}/${to}` : `${from}`;
}

function yearOf(date: KnownDate): string | null {
  const { first, last } = daySpan(date);
  const [year] = first ?? last ?? [];
  return year === undefined ? null : String(year);
}
