import type { Attribution, Span } from "../attribution.ts";
import type { AttributionModel } from "../model/model.ts";

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

/** The model marks the outer ones; what fills their contents is found by reading these once more. */
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
    const { attributions: within } = await model.find(words);
    const inner = within.find((attribution) => fills(attribution, words));
    if (inner) found.push({ outer, inner: moved(inner, content.start) });
  }
  return found;
}

function fills({ source, cue, content }: Attribution, words: string): boolean {
  // “Land which, it says, it holds” is a remark within the content.
  if (!source || !cue || content.length > 1) return false;
  if (!telling.test(words.slice(cue.start, cue.end))) return false;
  const length = [source, cue, ...content].reduce((sum, { start, end }) => sum + end - start, 0);
  return length >= leastShare * words.length;
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
