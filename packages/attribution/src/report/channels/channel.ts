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
const REACHES = /\b(?:told|tells?|telling|to|with|by|for|on|in|from|via)\s(?:the\s)?$/iu;
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
    REACHES.test(text.slice(0, span.start)) ||
    (IN_A.test(text.slice(0, span.start)) && PIECE.test(text.slice(span.end)));
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
  const said = content.filter(({ start }) => cue && cue.end <= start);
  const telling = [...listTelling(attribution), ...said];
  const near = channels.flatMap((channel) => {
    const gaps = telling
      .map((span) => textBetween(text, span, channel.span))
      .filter((gap) => gap.length <= FARTHEST && !/[;“”"]/u.test(gap));
    return gaps.length > 0 ? [{ channel, gap: Math.min(...gaps.map(({ length }) => length)) }] : [];
  });
  return near.sort((one, two) => one.gap - two.gap)[0]?.channel ?? null;
}

/** Whether the outlet is the source, and not only where somebody works: “Ukraine’s 1+1 TV channel”, not “an editor of the Post”. */
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

/** “Ukraine’s 1+1 TV channel published a report it said was from Sudzha”: the subject for which the source stands. */
function isSubjectFor({ text, sentences }: Report, source: Span, outlet: Span): boolean {
  const sentence = sentences.find((sentence) => contains(sentence, outlet));
  return (
    /^(?:it|which)$/u.test(text.slice(source.start, source.end)) &&
    OWN_NAME.test(text.slice(sentence?.start ?? outlet.start, outlet.start)) &&
    outlet.end <= source.start
  );
}
