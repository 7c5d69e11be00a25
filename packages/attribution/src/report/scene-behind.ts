import type { Attribution } from "../attribution.ts";
import { wordSet } from "./stance/verb-forms.ts";

const naming = wordSet(
  "blast brand call condemn denounce describe hail label praise slam",
  "dub dubs dubbed dubbing",
);

/** What is quoted, and a clause of four words or more behind it: “… as “old” as the council met again”. */
const scene = /^(.*[”"])\s+(?:as(?!\swell\b)|after|while|when|amid)(?:\s+[^\s“”"]+){4,}\s*$/su;

/** “Called the bridge “old” as the council met again”: who names a thing in quotation marks does not tell the scene behind them. */
export function withoutScene(text: string, attribution: Attribution): Attribution {
  const { cue, content } = attribution;
  const last = content.at(-1);
  if (!cue || !last || !naming.has(text.slice(cue.start, cue.end).split(/\s/u).at(-1) ?? ""))
    return attribution;
  const quoted = scene.exec(text.slice(last.start, last.end))?.[1];
  if (quoted === undefined) return attribution;
  return {
    ...attribution,
    content: [...content.slice(0, -1), { start: last.start, end: last.start + quoted.length }],
  };
}
