import type { Attribution, Found, Span } from "../attribution.ts";
import { contains, partsOf } from "../span.ts";
import { listLines } from "./lines.ts";

/**
 * A paragraph in quotation marks in which nobody is told to speak goes on with what was said last in the one before
 * (“‘It is old,’ Holt said. / ‘It will fall.’”), or is what that leads to (“Holt said: / ‘It will fall.’”).
 */
export function withQuotedParagraphs(text: string, { spans, attributions }: Found): Found {
  const all = [...attributions];
  const lines = listLines(text);
  for (const [index, line] of lines.entries()) {
    // The first line is a heading, and not gone on with.
    const before = index > 1 ? lines[index - 1] : undefined;
    if (!before || !/^["“]/u.test(line.text) || all.some((each) => isIn(line, partsOf(each))))
      continue;
    const content = spans.filter((span) => span.role === "content" && contains(line, span));
    if (content.length === 0) continue;
    const last = all.findLastIndex((each) => isIn(before, each.content));
    const known = all[last];
    if (known) all[last] = withMore(known, content);
    else if (before.text.endsWith(":")) all.push(...ledTo(spans, before, content));
  }
  return { spans, attributions: all };
}

function isIn(line: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => contains(line, span));
}

function withMore(attribution: Attribution, content: readonly Span[]): Attribution {
  const form = attribution.form === "DIRECT" ? "DIRECT" : "MIXED";
  return { ...attribution, content: [...attribution.content, ...content.map(placeOf)], form };
}

/** “He made this remark:”, with a cue that has no content yet. */
function ledTo(spans: Found["spans"], line: Span, content: readonly Span[]): Attribution[] {
  const within = spans.filter((span) => contains(line, span));
  const cue = within.findLast(({ role }) => role === "cue");
  const source = within.findLast(({ role }) => role === "source");
  if (!cue || !source) return [];
  return [
    { source: placeOf(source), cue: placeOf(cue), content: content.map(placeOf), form: "DIRECT" },
  ];
}

function placeOf({ start, end }: Span): Span {
  return { start, end };
}
