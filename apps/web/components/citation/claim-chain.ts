import type { Stance } from "../../generated/graphql.ts";
import { counted } from "../../lib/numbers.ts";
import { originWords } from "../claims/origin-words.ts";

/** What the chain of a claim is made of. */
export interface ToldClaim {
  readonly text: string;
  readonly statementCount: number;
  readonly origins: { readonly min: number; readonly max: number };
  readonly stances: ReadonlyArray<{
    readonly stance: Stance;
    readonly speakers: ReadonlyArray<{ readonly name: string }>;
    readonly unresolvedCount: number;
  }>;
}

const verbs: Readonly<Record<Stance, string>> = {
  AFFIRMS: "affirmed by",
  DENIES: "denied by",
  QUESTIONS: "questioned by",
  UNSTATED: "told with an open stance by",
};

const named = 5;

/** Who tells a claim, in one sentence; a claim has no one speaker, so that this is its chain. */
export function claimChain({ text, statementCount, origins, stances }: ToldClaim): string {
  const groups = stances.flatMap(({ stance, speakers, unresolvedCount }) => {
    const rest = speakers.length - named;
    const who = [
      ...speakers.slice(0, named).map(({ name }) => name),
      ...(rest > 0 ? [`${counted(rest, "other")}`] : []),
      ...(unresolvedCount > 0
        ? [`${counted(unresolvedCount, "telling")} without an identified speaker`]
        : []),
    ];
    return who.length > 0 ? [`${verbs[stance]} ${list(who)}`] : [];
  });
  const told = `A claim told in ${counted(statementCount, "statement")}, ${originWords(origins)}`;
  return `“${text}” ${[told, groups.join("; ")].filter((part) => part !== "").join(": ")}.`;
}

function list(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length > 1 ? `${items.slice(0, -1).join(", ")} and ${last}` : last;
}
