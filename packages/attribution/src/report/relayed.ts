import type { Attribution, Span } from "../attribution.ts";
import type { AttributionModel } from "../model/model.ts";
import { contains } from "../span.ts";

/** An attribution that fills the content of another: X said that Y had told him so. */
export interface Relayed {
  readonly outer: Attribution;
  readonly inner: Attribution;
}

/** Words with which one who is quoted passes on what others say. */
const telling =
  /\b(said|says|told|tells|claim(?:s|ed)|according to|reported|announced|warned|den(?:y|ies|ied))\b/iu;
/** So much of the content must be the inner attribution: else it is a remark in passing. */
const leastShare = 0.7;

/** What fills the content of an attribution: another that was found, or what is found by reading the content once more. */
export async function findRelayed(
  model: AttributionModel,
  text: string,
  attributions: readonly Attribution[],
): Promise<Relayed[]> {
  const found: Relayed[] = [];
  for (const outer of attributions) {
    const [content, ...others] = outer.content;
    if (!content || others.length > 0) continue;
    const words = text.slice(content.start, content.end);
    if (!telling.test(words)) continue;
    const inner =
      attributions.find(
        (other) => other !== outer && isWithin(other, content) && fills(other, text, words.length),
      ) ?? (await readWithin(model, text, content));
    if (inner) found.push({ outer, inner });
  }
  return found;
}

async function readWithin(
  model: AttributionModel,
  text: string,
  content: Span,
): Promise<Attribution | null> {
  const words = text.slice(content.start, content.end);
  const { attributions } = await model.find(words);
  const inner = attributions.find((each) => fills(each, words, words.length));
  return inner ? moved(inner, content.start) : null;
}

function isWithin({ source, cue, content }: Attribution, outer: Span): boolean {
  return [source, cue, ...content].every((span) => span === null || contains(outer, span));
}

function fills({ source, cue, content }: Attribution, text: string, size: number): boolean {
  // “Land which, it says, it holds” is a remark within the content.
  if (!source || !cue || content.length > 1) return false;
  if (!telling.test(text.slice(cue.start, cue.end))) return false;
  const length = [source, cue, ...content].reduce((sum, { start, end }) => sum + end - start, 0);
  return length >= leastShare * size;
}

function moved({ source, cue, content, form }: Attribution, by: number): Attribution {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    source: source && move(source),
    cue: cue && move(cue),
    content: content.map(move),
    form,
  };
}
