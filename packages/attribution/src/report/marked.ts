import type { Attribution, Span } from "../attribution.ts";
import type { Report } from "./report.ts";
import { reportOf } from "./text.ts";

/** For tests: a report of 2024-08-14 and its attribution, from a text that marks `{source}`, `<cue>` and `(content)`. */
export function createMarked(marked: string): { report: Report; attribution: Attribution } {
  let text = "";
  const opened: number[] = [];
  const spans = new Map<string, Span[]>();
  for (const sign of marked) {
    if ("{<(".includes(sign)) opened.push(text.length);
    else if ("}>)".includes(sign)) {
      const span = { start: opened.pop() ?? 0, end: text.length };
      spans.set(sign, [...(spans.get(sign) ?? []), span]);
    } else text += sign;
  }
  const content = spans.get(")") ?? [];
  const isQuoted = content.every(({ start }) => /[“"]/.test(text.charAt(start)));
  return {
    report: reportOf(text, "2024-08-14"),
    attribution: {
      source: spans.get("}")?.[0] ?? null,
      cue: spans.get(">")?.[0] ?? null,
      content,
      form: isQuoted ? "DIRECT" : "INDIRECT",
    },
  };
}
