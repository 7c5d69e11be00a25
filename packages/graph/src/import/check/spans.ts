import { locate, type Place, type StatementLine } from "@sayso/schema/exchange";

/** About so much of the text stands around a passage, in UTF-16 code units. */
const around = 200;

type Say = (message: string) => void;
type Spans = StatementLine["spans"];
type Speakers = StatementLine["speakers"];

/** The spans with their places, in order of these; what cannot be found is told. */
export function locateSpans(text: string, spans: Spans, say: Say): Spans {
  const located: (Spans[number] & Place)[] = [];
  for (const [index, span] of spans.entries()) {
    const place = locate(text, span);
    if ("problem" in place) say(`spans[${index}]: ${place.problem}`);
    else located.push({ role: span.role, ...place, text: text.slice(place.start, place.end) });
  }
  return located.sort(
    (one, other) =>
      one.start - other.start || one.end - other.end || (one.role < other.role ? -1 : 1),
  );
}

/**
 * The speakers with the places of their mentions. A mention without place stands where a SOURCE span reads the
 * same, or where its words occur in the text if that is once only; else its place stays unknown.
 */
export function locateSpeakers(text: string, speakers: Speakers, spans: Spans, say: Say): Speakers {
  return speakers.map((speaker, index) => {
    const { occurrence, start, end, ...rest } = speaker;
    const place = locate(text, { text: speaker.mention, start, end, occurrence });
    if (!("problem" in place)) return { ...rest, ...place };
    if (start !== undefined || end !== undefined || occurrence !== undefined) {
      say(`speakers[${index}]: ${place.problem}`);
    }
    const source = spans.find((span) => span.role === "SOURCE" && span.text === speaker.mention);
    return source ? { ...rest, start: source.start, end: source.end } : rest;
  });
}

/** From the first to the last of them. */
export function hullOf(spans: Spans): Place {
  return {
    start: Math.min(...spans.map((span) => span.start ?? 0)),
    end: Math.max(...spans.map((span) => span.end ?? 0)),
  };
}

/** The words of a hull with what stands around them, cut between characters. */
export function passageOf(text: string, hull: Place) {
  const from = boundary(text, Math.max(0, hull.start - around));
  const to = boundary(text, Math.min(text.length, hull.end + around));
  return {
    before: text.slice(from, hull.start),
    text: text.slice(hull.start, hull.end),
    after: text.slice(hull.end, to),
  };
}

/** The next place from which on no surrogate pair is cut. */
function boundary(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}
