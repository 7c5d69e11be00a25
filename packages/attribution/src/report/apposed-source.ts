import type { Attribution, Span } from "../attribution.ts";
import { isOffice } from "./entities/offices.ts";
import type { NamedEntity, Report } from "./report.ts";

/** An apposition before a name, with its commas: “, the commander of the navy, ”. */
const apposition = /,\s+(?:the|an?|its|his|her|their|\p{Lu}\S*['’]s)\s[^,.“”"]{3,80},\s+$/u;

/** The last words of a content that lead to a name: “, the commander of the navy”. */
const lead = /,\s+((?:the|an?|its|his|her|their|\p{Lu}\S*['’]s)\s[^,.“”"]{3,80})$/u;

/**
 * “The bridge is closed, the head of the council, Ada Verne, said”: a name at the end of the content, right before
 * the cue, is the source where none was found: the cue must have a subject.
 */
export function withApposedSource(
  { text }: Report,
  entities: readonly NamedEntity[],
  attribution: Attribution,
): Attribution {
  const { source, cue, content } = attribution;
  if (source) return withOffice(text, attribution, source);
  const last = content.findLast(({ end }) => cue !== null && end <= cue.start);
  if (!cue || !last || text.slice(last.end, cue.start).trim() !== "") return attribution;
  const words = text.slice(last.start, last.end).replace(/[\s,]+$/u, "");
  const end = last.start + words.length;
  const name = entities
    .filter(({ kind }) => kind === "PERSON" || kind === "ORGANIZATION")
    .flatMap(({ mentions }) => mentions)
    .find((mention) => mention.end === end && mention.start > last.start);
  if (!name) return attribution;
  const before = text.slice(last.start, name.start);
  const comma =
    before.length - (apposition.exec(before)?.[0] ?? /,\s+$/u.exec(before)?.[0] ?? "").length;
  if (comma === before.length) return attribution;
  const start = last.start + comma + (/^,\s+/u.exec(before.slice(comma))?.[0].length ?? 0);
  const said: Span = { start: last.start, end: last.start + comma };
  return {
    ...attribution,
    source: { start, end },
    content: content.map((span) => (span === last ? said : span)),
  };
}

/** The office before the name belongs to the source, not to what is said before it. */
function withOffice(text: string, attribution: Attribution, source: Span): Attribution {
  const before = attribution.content.find(({ end }) =>
    /^,?\s+$/u.test(text.slice(end, source.start)),
  );
  if (!before) return attribution;
  const words = text.slice(before.start, before.end).replace(/[\s,]+$/u, "");
  const [whole = "", office = ""] = lead.exec(words) ?? [];
  const noun =
    office
      .split(/\s(?:of|for|in|at|on|to)\s/u)[0]
      ?.split(/\s/u)
      .at(-1) ?? "";
  if (!isOffice(noun)) return attribution;
  const end = before.start + words.length;
  const said: Span = { start: before.start, end: end - whole.length };
  return {
    ...attribution,
    source: { start: end - office.length, end: source.end },
    content: attribution.content.map((span) => (span === before ? said : span)),
  };
}
