import type { Span, ToldAttribution } from "../attribution.ts";
import { type Line, listLines } from "./lines.ts";

const label =
  /^(["“]?)((?:Mrs?\.|Ms\.|Dr\.|\p{Lu}[\p{L}'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,3})(?: \([^)]*\))?(:)\s+/u;
const noName =
  /^(?:VIDEO|UPDATED?|PREVIOUSLY|NOTE|CORRECTION|PHOTOS?|WATCH|RELATED|READ|MORE|Q|A)$/u;
/** Words that somebody speaks, not a table of numbers. */
const speech = /^\S+\s+\S+[\s\S]*[.!?…—–-]["”’)]*$/u;

/** What one says until the next speaks. */
interface Turn {
  readonly source: Span;
  readonly cue: Span;
  readonly content: readonly Span[];
  readonly name: string;
}

/** “HOLT: Is it open? BERG: No.” in lines: who speaks stands before the words, and one speaks twice at least. */
export function listTranscript(text: string): ToldAttribution[] {
  const turns = listTurns(listLines(text));
  const times = new Map<string, number>();
  for (const { name } of turns) times.set(surnameOf(name), (times.get(surnameOf(name)) ?? 0) + 1);
  const again = turns.filter(({ name }) => (times.get(surnameOf(name)) ?? 0) > 1);
  if (again.length === 0 || times.size < 2) return [];
  const areCapitals = again.every(({ name }) => isCapitals(name));
  const spoken = turns.filter(
    (turn) => again.includes(turn) || (areCapitals && isCapitals(turn.name)),
  );
  return spoken.map(({ source, cue, content }) => ({ source, cue, content, form: "DIRECT" }));
}

function listTurns(lines: readonly Line[]): Turn[] {
  return lines.flatMap((line, index) => {
    const found = label.exec(line.text);
    const [before = "", quote = "", name = ""] = found ?? [];
    const said = spokenOf(line, before.length);
    if (!found || noName.test(name) || !speech.test(line.text.slice(before.length))) return [];
    const start = line.start + quote.length;
    const colon = line.start + before.trimEnd().length;
    return [
      {
        name,
        source: { start, end: start + name.length },
        cue: { start: colon - 1, end: colon },
        content: [said, ...(quote ? goingOn(lines.slice(index + 1)) : [])],
      },
    ];
  });
}

/** Lines in quotation marks behind it, until another speaks. */
function goingOn(lines: readonly Line[]): Span[] {
  const end = lines.findIndex(({ text }) => !/^["“][^(]/u.test(text) || label.test(text));
  return lines.slice(0, end < 0 ? lines.length : end).map((line) => spokenOf(line, 1));
}

/** Without the quotation mark at the end. */
function spokenOf({ text, start }: Line, from: number): Span {
  return { start: start + from, end: start + text.replace(/["”]$/u, "").length };
}

function surnameOf(name: string): string {
  return (name.split(" ").at(-1) ?? "").toUpperCase();
}

function isCapitals(name: string): boolean {
  return name === name.toUpperCase();
}
