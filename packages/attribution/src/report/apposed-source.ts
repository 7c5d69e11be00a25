import type { Attribution, Span } from "../attribution.ts";
import type { NamedEntity, Report } from "./report.ts";

/** An apposition before a name, with its commas: “, the commander of the navy, ”. */
const apposition = /,\s+(?:the|an?|its|his|her|their|\p{Lu}\S*['’]s)\s[^,.“”"]{3,80},\s+$/u;

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
  const last = content.findLast(({ end }) => cue !== null && end <= cue.start);
  if (source || !cue || !last || text.slice(last.end, cue.start).trim() !== "") return attribution;
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
