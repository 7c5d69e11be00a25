import type { ToldAttribution } from "../attribution.ts";
import { listLines } from "./lines.ts";

/** “The bridge is old.” ― Ada Holt */
const signed =
  /^(["“”].{12,}["“”])\s*(―|—|–|--?)\s*(\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|al|bin)){1,5}(?:, [^.!?"“”]{1,60})?)\.?$/u;

/** Quotations in a line of their own, with the name of the speaker behind a dash. */
export function listSignedQuotes(text: string): ToldAttribution[] {
  return listLines(text).flatMap((line) => {
    const found = signed.exec(line.text);
    const [, quote = "", dash = "", name = ""] = found ?? [];
    if (!found) return [];
    const cue = line.start + line.text.indexOf(dash, quote.length);
    const source = line.start + line.text.indexOf(name, cue - line.start + dash.length);
    return [
      {
        source: { start: source, end: source + name.length },
        cue: { start: cue, end: cue + dash.length },
        content: [{ start: line.start, end: line.start + quote.length }],
        form: "DIRECT" as const,
      },
    ];
  });
}
