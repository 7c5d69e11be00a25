import type { KnownDate } from "../../lib/dates.ts";
import { accessDay, authorName, type Citation, dataWords, oneLine } from "./citation.ts";
import { dayNumbers, daySpan, longDate } from "./dates.ts";

/**
 * The citation as CSL-JSON, which Zotero and Pandoc read: an array of one item. The original stands in the
 * variables that CSL has for it; its address, for which there is none, in the note.
 */
export function toCslJson(citation: Citation): string {
  const { id, claim, speakers, saidOn, original, address, accessedAt, data } = citation;
  const item = {
    id: `sayso:${id}`,
    type: "webpage",
    title: oneLine(claim),
    author: speakers.map((speaker) => ({ literal: oneLine(authorName(speaker)) })),
    "container-title": "Sayso",
    issued: dateOf(saidOn ?? original?.publishedOn),
    "original-title": original ? oneLine(original.title) : undefined,
    "original-publisher": original?.outlet ?? undefined,
    "original-date": dateOf(original?.publishedOn),
    URL: address,
    accessed: { "date-parts": [dayNumbers(accessedAt, "UTC")] },
    version: data ? dataWords(data) : undefined,
    note: noteOf(citation),
  };
  // `undefined` is left out.
  return JSON.stringify([item], null, 2);
}

function noteOf(citation: Citation): string {
  const { chain, original } = citation;
  const parts = [
    oneLine(chain),
    original?.kind === "RETELLING" ? "The original is a retelling without an outlet." : "",
    original?.url ? `Original: ${original.url}` : "",
    `Accessed ${accessDay(citation)}.`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function dateOf(date: KnownDate | null | undefined): object | undefined {
  if (!date) return undefined;
  const { first, last, isRange } = daySpan(date);
  // CSL has no open span: the words say it.
  if (!first || (isRange && !last)) return { literal: longDate(date) };
  const parts = last ? [first, last] : [first];
  return { "date-parts": parts, ...(date.approximate && { circa: true }) };
}
