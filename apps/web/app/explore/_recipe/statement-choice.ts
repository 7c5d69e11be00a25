import { stances } from "#components/statements/words.ts";
import type { Stance, StatementFilter } from "#generated/graphql.ts";
import { dayRange } from "#lib/params.ts";

/** Which statements count behind the edges of a picture; all if nothing is chosen. */
export interface StatementChoice {
  /** First and last day, `2024-08-13`, both included. */
  readonly from: string | null;
  readonly until: string | null;
  /** Id of the entity that published the source. */
  readonly outlet: string | null;
  /** One of these. */
  readonly stances: readonly Stance[];
  /** Take away what no statement of these stands behind, instead of letting it fade. */
  readonly hides: boolean;
}

export const everyStatement: StatementChoice = {
  from: null,
  until: null,
  outlet: null,
  stances: [],
  hides: false,
};

/** What the API takes; null if every statement counts. */
export function toFilter(choice: StatementChoice): StatementFilter | null {
  const { from, until, outlet } = choice;
  const saidDuring = dayRange({ from: from ?? undefined, until: until ?? undefined });
  const filter: StatementFilter = {
    ...(saidDuring && { saidDuring }),
    ...(outlet !== null && { outlet }),
    ...(choice.stances.length > 0 && { stance: [...choice.stances] }),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}

/** Its part of an address. */
export function writeChoice(choice: StatementChoice, separator: string) {
  const { from, until, outlet, hides } = choice;
  const stance = choice.stances.map((one) => one.toLowerCase()).join(separator);
  return { from, until, outlet, stance, others: hides ? "hide" : null };
}

/** Reads that part; what cannot be read is left out. */
export function readChoice(params: URLSearchParams, separator: string): StatementChoice {
  const words = (params.get("stance") ?? "").split(separator);
  return {
    from: readDay(params.get("from")),
    until: readDay(params.get("until")),
    outlet: params.get("outlet") || null,
    stances: stances.filter((stance) => words.includes(stance.toLowerCase())),
    hides: params.get("others") === "hide",
  };
}

/** A day as the API takes it, or none. */
function readDay(text: string | null): string | null {
  return text && dayRange({ from: text }) ? text : null;
}
