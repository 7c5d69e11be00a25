import type { Certainty } from "../report.ts";

// Modal verbs count in the content only: “could not resist saying” is about the saying.
// From weak to strong: “insists that it may rain” is no more than possible.
const inCue: readonly (readonly [Certainty, RegExp])[] = [
  [
    "POSSIBLE",
    /\b(?:possibl[ey]|possibility|perhaps|maybe|suggest\p{L}*|speculat\p{L}*|hint\p{L}*)\b/u,
  ],
  [
    "PROBABLE",
    /\b(?:(?:un)?likely|probabl[ey]|believ\p{L}*|expect\p{L}*|think(?:s|ing)?|thought|predict\p{L}*|presum\p{L}*|suspect\p{L}*)\b/u,
  ],
  [
    "CERTAIN",
    /\b(?:confirm\p{L}*|certain(?:ly|ty)?|sure|convinced|insist\p{L}*|guarantee\p{L}*|definitely|undoubtedly|made?\s(?:it\s)?(?:\p{L}+\s)?clear|making\s(?:it\s)?clear)\b/u,
  ],
];
const inContent: readonly (readonly [Certainty, RegExp])[] = [
  ["POSSIBLE", /\b(?:could(?!\snot\b|n['’]t)|may|might|possibl[ey]|perhaps|maybe)\b/u],
  [
    "PROBABLE",
    /\b(?:(?:un)?likely|probabl[ey]|believes?|expects?|(?:is|are)\sexpected|thinks?)\b/u,
  ],
  [
    "CERTAIN",
    /\b(?:will(?!\s(?:of|to)\b)|won['’]t|certain(?:ly)?|definitely|undoubtedly)\b|\p{L}['’]ll\b/u,
  ],
];
const sure = /\b(?:no|without(?:\sa)?|not|never)\s(?:doubt|question)/u;
const negation =
  /\b(?:not|never|no|cannot|neither|nor|declin\p{L}*|refus\p{L}*|without|fail(?:s|ed)?)\b|n['’]t\b/u;
/** What stands before the main clause, and what ends it. */
const opening =
  /^[\s"“‘']*(?:that\s)?(?:(?:if|when|while|after|before|as|in|on|unless|although|though)\s[^,]*,)?/iu;
const clauseEnd =
  /[.?!;:—]|,\s|\b(?:which|who|whom|whose|where|because|if|unless|while|when|although|but)\b/u;

function weakest(text: string, list: typeof inCue): Certainty | null {
  return list.find(([, words]) => words.test(text))?.[0] ?? null;
}

function certaintyOfCue(cue: string): Certainty | null {
  if (sure.test(cue)) return "CERTAIN";
  return negation.test(cue) ? null : weakest(cue, inCue);
}

function certaintyOfContent(content: string): Certainty | null {
  // “Will” and “May” with a capital are names.
  const clause = content.replace(opening, "").split(clauseEnd)[0] ?? "";
  if (/\bno\s(?:doubt|question)\b/u.test(clause)) return "CERTAIN";
  return weakest(
    clause.replace(
      /\b(?:not|un)\s?(?:certain|sure)\b|\b(?:his|her|their|the|free|own)\swill\b/gu,
      "",
    ),
    inContent,
  );
}

/** How sure the content is held to be, by the cue and the main clause of the content, the weaker of the two. */
export function certaintyOf(cue: string, content: string): Certainty | null {
  const found = [certaintyOfCue(cue.toLowerCase()), certaintyOfContent(content)];
  return inCue.find(([certainty]) => found.includes(certainty))?.[0] ?? null;
}
