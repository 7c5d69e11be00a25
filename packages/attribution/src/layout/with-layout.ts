import type { Found, Span } from "../attribution.ts";
import { overlaps, partsOf, startOf } from "../span.ts";
import { withQuotedParagraphs } from "./quoted-paragraphs.ts";
import { listSignedQuotes } from "./signed-quotes.ts";
import { listTranscript } from "./transcript.ts";

/**
 * What the model finds, with what the lines of a text tell of who speaks: labels of a transcript, names behind a
 * dash, quotations that go on in the next paragraph.
 */
export function withLayout(text: string, found: Found): Found {
  const { spans, attributions } = withQuotedParagraphs(text, withTold(text, found));
  return {
    spans: spans.toSorted((one, other) => one.start - other.start),
    attributions: attributions.toSorted((one, other) => startOf(one) - startOf(other)),
  };
}

/** Speech within such speech is not told apart. */
function withTold(text: string, { spans, attributions }: Found): Found {
  const told = [...listTranscript(text), ...listSignedQuotes(text)];
  const places = told.flatMap(partsOf);
  const isFree = (span: Span) => !places.some((place) => overlaps(place, span));
  return {
    spans: [
      ...spans.filter(isFree),
      ...told.flatMap(({ source, cue, content }) => [
        { role: "source" as const, ...source },
        { role: "cue" as const, ...cue },
        ...content.map((span) => ({ role: "content" as const, ...span })),
      ]),
    ],
    attributions: [...attributions.filter((each) => partsOf(each).every(isFree)), ...told],
  };
}
