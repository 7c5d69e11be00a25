import type { StatementForm } from "../../generated/graphql.ts";
import type { KnownDate } from "../../lib/dates.ts";
import type { KnownFigure } from "../../lib/figures.ts";

/** By which of its dates a figure is placed: the day it was said, or the day for which it holds. */
export const clocks = ["said", "for"] as const;
export type Clock = (typeof clocks)[number];

/** What the chart reads of an account. */
export interface ChartAccount {
  readonly figure: KnownFigure & { readonly id: string; readonly unit: string };
  readonly claim: {
    readonly id: string;
    readonly contradicts: readonly { readonly id: string }[];
    readonly updatedBy: readonly { readonly id: string }[];
  };
  readonly statement: {
    readonly id: string;
    readonly form: StatementForm;
    readonly speakers: readonly ChartSpeaker[];
  };
  readonly saidOn?: KnownDate | null | undefined;
  readonly date?: KnownDate | null | undefined;
  readonly retractedIn: readonly { readonly id: string }[];
}

interface ChartSpeaker {
  readonly mention: { readonly text: string };
  readonly entity?:
    | { readonly id: string; readonly slug: string; readonly name: string }
    | null
    | undefined;
}

/** The date of an account by one clock; null where not known. */
export function dateBy(account: ChartAccount, clock: Clock): KnownDate | null {
  return (clock === "said" ? account.saidOn : account.date) ?? null;
}
