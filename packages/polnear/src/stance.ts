type Stance = "AFFIRMS" | "DENIES" | "QUESTIONS" | "UNSTATED";

const affirms = new Set(
  `said say says saying told tell tells telling wrote write writes writing added add adds adding announced announce
  announces noted notes noting argued argue argues arguing insisted insists stated states declared declares claimed
  claims claim explained explains according acknowledged acknowledges admitted admits confirmed confirms concluded
  concludes maintained maintains asserted asserts tweeted tweets reported reports recalled recalls warned warns
  replied replies responded responds continued continues believes believe believed`.split(/\s+/),
);
const denies = new Set(
  "denied denies deny denying rejected rejects rejecting disputed disputes refuted refutes dismissed dismisses".split(
    " ",
  ),
);
const questions = new Set(
  "asked asks ask asking questioned questions wondered wonders wondering".split(" "),
);
const negations = /\b(not|n['’]t|never|no|declined|refused|without)\b/iu;

/** Stance by a short list of cues; what is not on it, or negated, is UNSTATED. */
export function stanceOf(cue: string | undefined): Stance {
  if (!cue || negations.test(cue)) return "UNSTATED";
  const words = cue.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.some((word) => denies.has(word))) return "DENIES";
  if (words.some((word) => questions.has(word))) return "QUESTIONS";
  return words.some((word) => affirms.has(word)) ? "AFFIRMS" : "UNSTATED";
}
