import { dayOf } from "./metadata.ts";

/** How a text begins: the day with which a report without a title may open, and the first line behind it. */
export interface Beginning {
  readonly day: string | null;
  readonly line: string;
}

/** As in “2024-08-14: …” and “date 2024-08-14 …”. */
const opening = /^(?:date:?\s+)?(\d{4}-\d\d-\d\d)(?![\d-])[\s:–—-]*/i;

export function beginningOf(text: string): Beginning {
  const begun = text.trimStart();
  const found = opening.exec(begun);
  const day = dayOf(found?.[1]);
  const rest = day === null ? begun : begun.slice(found?.[0].length);
  return { day, line: rest.split("\n", 1)[0]?.trim() || (day ?? "") };
}
