import type { Attribution, Span } from "../../attribution.ts";
import { contains, overlaps } from "../../span.ts";
import { listFrame, listTelling, textBetween } from "../frame.ts";
import type { NamedEntity, Report } from "../report.ts";
import { listAccounts, listPlatforms } from "./accounts.ts";
import { findDetail } from "./detail.ts";
import { type FoundChannel, findNamed } from "./found-channel.ts";
import { listOutlets, listProgrammes } from "./outlets.ts";

/** So many characters may stand between the telling and the channel through which it was told. */
const FARTHEST = 90;
const REACHES = /\b(?:told|tells?|telling|to|with|for|on|in|from|via)\s(?:the\s)?$/iu;
/** “asked by CNN”, but not “emails combed through by CNN”. */
const BY =
  /\b(?:interview(?:ed)?|asked|pressed|quoted|published|posted|aired|broadcast|carried|cited|sponsored|hosted|moderated|report|article|story|video|podcast)\sby\s(?:the\s)?$/iu;
/** “likened it to the BBC” */
const COMPARES = /\b(?:liken|compar|prefer|similar|akin)\p{L}*\s(?:\S+\s){0,5}to\s(?:the\s)?$/iu;
/** Where another clause or sentence begins, in which a channel is not that of the cue. */
const OTHER_CLAUSE =
  /[;“”"]|\b(?:since|because|while|although|though|whereas|but)\b|,\s(?:and|so|yet)\b|(?<!\b\p{Lu}\p{L}{0,4})[.!?]\s+\p{Lu}/u;
const SENTENCE_END = /[.!?][”"’']+\s+\p{Lu}/u;
/** “the Post, which reported …” */
const ANTECEDENT = /^,?\s$/u;
/** “in a Times essay” */
const IN_A = /\b(?:in|on|for|with|by|to|via)\s(?:an?|his|her|its)\s$/iu;
const PIECE =
  /^\s(?:essay|op-ed|column|interview|article|editorial|piece|podcast|blog|broadcast|programme|program|segment)\b/u;
/** Before the name of an outlet that is the source: “Ukraine’s”, “the newspaper”. */
const OWN_NAME = /^(?:(?:[Tt]he|[Aa]n?|\p{Lu}\S*['’]s?|[\p{Ll}-]+)\s)*$/u;
const OF_ANOTHER = /\b(?:of|to|for|at|from|with|by|who|on|in)\s/u;

/** The channel, programme or outlet through which it was said; null where the report names none. */
export function findChannel(
  report: Report,
  attribution: Attribution,
  entities: readonly NamedEntity[],
): FoundChannel | null {
  const { text } = report;
  const { source } = attribution;
  const frame = listFrame(report, attribution);
  const outside = ({ span }: FoundChannel) => !source || !overlaps(source, span);
  const reached = ({ span }: FoundChannel) =>
    isReached(text, span) && !(source && isAntecedent(text, source, span));
  // A station shows what others made; a paper that reports is itself the one who speaks.
  const isStation = ({ span }: FoundChannel) => findNamed(entities, span)?.kind === "CHANNEL";
  const outlets = frame.flatMap((part) => listOutlets(text, part, entities));

  // The more particular comes first: a person's channel before the platform, a programme before the outlet.
  const kinds = [
    frame.flatMap((part) => listAccounts(text, part, entities)),
    frame.flatMap((part) => listPlatforms(text, part)).filter(outside),
    frame.flatMap((part) => listProgrammes(text, part, entities)).filter(outside),
    outlets.filter(outside).filter(reached),
    outlets.filter(isStation).filter(({ span }) => source && isSource(text, source, span)),
    outlets.filter(isStation).filter(({ span }) => source && isSubjectFor(report, source, span)),
  ];
  for (const kind of kinds) {
    const found = findNearest(text, attribution, kind);
    if (found) return { ...found, detail: findDetail(text, frame, found.span) };
  }
  return null;
}

function findNearest(
  text: string,
  attribution: Attribution,
  channels: readonly FoundChannel[],
): FoundChannel | null {
  const { cue, content } = attribution;
  // “called it (“a disgrace”) on CNN”
  const said = content.filter(
    ({ start }) => cue && cue.end <= start && !SENTENCE_END.test(text.slice(cue.end, start)),
  );
  const telling = [...listTelling(attribution), ...said];
  const near = channels.flatMap((channel) => {
    const gaps = telling
      .map((span) => textBetween(text, span, channel.span))
      .filter((gap) => gap.length <= FARTHEST && !OTHER_CLAUSE.test(gap));
    return gaps.length > 0 ? [{ channel, gap: Math.min(...gaps.map(({ length }) => length)) }] : [];
  });
  return near.sort((one, two) => one.gap - two.gap)[0]?.channel ?? null;
}

/** Whether the words before it make it a channel: “told the Post”, “in a Post essay”. */
function isReached(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - FARTHEST), start);
  if (COMPARES.test(before)) return false;
  return (
    REACHES.test(before) || BY.test(before) || (IN_A.test(before) && PIECE.test(text.slice(end)))
  );
}

function isAntecedent(text: string, source: Span, outlet: Span): boolean {
  return (
    outlet.end < source.start &&
    ANTECEDENT.test(text.slice(outlet.end, source.start)) &&
    /^(?:which|who|that)$/u.test(text.slice(source.start, source.end))
  );
}

/** Whether the outlet is the source, and not only where somebody works: “Norland’s Coast TV channel”, not “an editor of the Post”. */
function isSource(text: string, source: Span, outlet: Span): boolean {
  const before = text.slice(source.start, outlet.start);
  const after = text.slice(outlet.end, source.end);
  return (
    overlaps(source, outlet) &&
    OWN_NAME.test(before) &&
    !OF_ANOTHER.test(before) &&
    /^\W*(?:TV |television |news )?(?:channel|agency|newspaper|website)?\W*$/u.test(after)
  );
}

/** “Norland’s Coast TV channel aired a film it said was from the port”: the subject for which the source stands. */
function isSubjectFor({ text, sentences }: Report, source: Span, outlet: Span): boolean {
  const sentence = sentences.find((sentence) => contains(sentence, outlet));
  return (
    /^(?:it|which)$/u.test(text.slice(source.start, source.end)) &&
    OWN_NAME.test(text.slice(sentence?.start ?? outlet.start, outlet.start)) &&
    outlet.end <= source.start
  );
}
