import type { Span } from "../../attribution.ts";
import { hasTag, isNumber, participleOf, type Term } from "./terms.ts";

/** The words before a figure that has a verb right before it: “the repair will take”. */
interface Clause {
  /** Without article at its head; null where it is a pronoun, too long or not clear. */
  readonly subject: string | null;
  /** “will take”. */
  readonly verb: string;
  /** “taken”, “laid off”; null where it has none that tells something. */
  readonly participle: string | null;
  readonly isCopula: boolean;
}

const longestSubject = 7;
const saying =
  /^(?:say|says|said|saying|think|thinks|thought|believe|believes|know|knows|claim|claims|show|shows|see|sees|saw)$/iu;
const helping = /^(?:ha[sd]|hav(?:e|ing)|be|been|being|got|gets?|like|include[sd]?|including)$/iu;
const measuring = /^(?:weigh|last|measure|span|total|stand|stood)(?:s|ed|d|ing)?$/iu;
/** What goes, rises or falls tells of its subject only. */
const moving =
  /^(?:go|goes|went|gone|rise|rises|rose|fall|falls|fell|grow|grows|grew|climb|drop|jump|come|comes|came|perform|expand|stay|hover|remain)(?:s|ed)?$/iu;
const borders =
  /^(?:that|which|who|whom|because|and|or|but|if|when|while|although|though|whether|how|what|as|where)$/iu;
const leading = /^(?:just|now|perhaps|maybe|yet|still|then|also|so|even)$/iu;
const group = /^(?:top|bottom|middle|richest|poorest|wealthiest|upper|lower)$/iu;

interface Words {
  readonly run: readonly Term[];
  /** Whether a clause begins there. */
  readonly isWhole: boolean;
  /** Whether another verb stands beside the one there: “did not support or contradicted”. */
  readonly isJoined?: boolean;
}

/** From the sign, conjunction or number before the words that stand right before a figure. */
function clauseTerms(text: string, terms: readonly Term[], start: number): Words {
  const run: Term[] = [];
  let next = start;
  for (const [index, term] of [...terms.entries()].reverse()) {
    if (term.end > start) continue;
    const gap = text.slice(term.end, next);
    if (/[,;:()?!—–“”"\n]|\s-\s|\.\s|''/u.test(gap) && !hasTag(term, "Abbreviation"))
      return { run, isWhole: true };
    if (borders.test(term.text)) {
      const isJoined = /^(?:and|or)$/iu.test(term.text) && hasTag(terms[index - 1], "Verb");
      const isWhole = !/^(?:and|or|who|which|what|how)$/iu.test(term.text);
      return { run, isWhole, isJoined };
    }
    const isGroup = group.test(terms[index - 1]?.text ?? "") || /^per\s?cent$/iu.test(term.text);
    if (isNumber(term) && !isGroup) return { run, isWhole: false };
    run.unshift(term);
    next = term.start;
  }
  return { run, isWhole: true };
}

function subjectOf(text: string, terms: readonly Term[], isWhole: boolean): string | null {
  const from = terms.findIndex((term) => !leading.test(term.text) && !hasTag(term, "Adverb"));
  const subject = from < 0 ? [] : terms.slice(from);
  const [first, last] = [subject[0], subject.at(-1)];
  if (!isWhole || !first || !last || subject.length > longestSubject) return null;
  if (
    hasTag(first, "Preposition", "Verb") ||
    (subject.length === 1 && hasTag(first, "Pronoun", "Determiner"))
  )
    return null;
  if (!subject.some((term) => hasTag(term, "Noun"))) return null;
  const words = text.slice(first.start, last.end).replace(/\s+/gu, " ");
  return hasTag(first, "Determiner", "Pronoun")
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

/** Null where no verb stands right before the figure. */
export function findClause(text: string, terms: readonly Term[], { start }: Span): Clause | null {
  const { run, isWhole, isJoined } = clauseTerms(text, terms, start);
  const particle = hasTag(run.at(-1), "Particle") ? run.at(-1) : undefined;
  const verbs = particle ? run.slice(0, -1) : run;
  const main = verbs.at(-1);
  if (!main || !hasTag(main, "Verb")) return null;
  const first = verbs.findLastIndex((term) => !hasTag(term, "Verb", "Adverb", "Negative")) + 1;
  const before = verbs.slice(0, first);
  const isCopula = hasTag(main, "Copula");
  const tail = particle ? ` ${particle.text}` : "";
  const isEmpty =
    saying.test(main.text) || helping.test(main.text) || hasTag(main, "Auxiliary", "Modal");
  const isParticiple = verbs.slice(first).every((term) => hasTag(term, "Gerund", "Adverb"));
  const isClause = !isParticiple && !before.some((term) => hasTag(term, "Verb"));
  const subject = isClause ? subjectOf(text, before, isWhole) : null;
  const isTelling =
    !isCopula &&
    !isEmpty &&
    !measuring.test(main.text) &&
    !(isJoined && first === 0) &&
    (subject !== null || !moving.test(main.text));
  return {
    subject,
    verb: text.slice((verbs[first] ?? main).start, main.end).replace(/\s+/gu, " ") + tail,
    participle: isTelling ? participleOf(main.text) + tail : null,
    isCopula,
  };
}
