import type { ClaimId, EntityId, StatementConditions } from "@sayso/graph";
import { optionalDateRange, optionalText } from "../../checks.ts";
import type { StatementFilter } from "../../generated/resolvers.ts";
import { optionalId } from "../../ids.ts";

/** What the field itself asks for, before any filter: statements of, about, or making something. */
export interface FieldConditions {
  readonly speaker?: EntityId;
  readonly about?: EntityId;
  readonly claim?: ClaimId;
}

const maxTextLength = 200;

/** The conditions of a field and its filter together. Throws BAD_USER_INPUT. */
export function toConditions(
  field: FieldConditions,
  filter: StatementFilter | null | undefined,
): StatementConditions {
  return {
    speakers: both(field.speaker, optionalId("entity", filter?.speaker, "filter.speaker")),
    about: both(field.about, optionalId("entity", filter?.about, "filter.about")),
    claim: field.claim ?? optionalId("claim", filter?.claim, "filter.claim"),
    source: optionalId("source", filter?.source, "filter.source"),
    channel: optionalId("entity", filter?.channel, "filter.channel"),
    outlet: optionalId("entity", filter?.outlet, "filter.outlet"),
    saidDuring: optionalDateRange(filter?.saidDuring, "filter.saidDuring"),
    forms: someOf(filter?.form),
    stances: someOf(filter?.stance),
    text: optionalText(filter?.text, "filter.text", maxTextLength),
  };
}

/** True where the filter asks for another claim than the field: no statement makes two. */
export function excludesItself(
  field: FieldConditions,
  filter: StatementFilter | null | undefined,
): boolean {
  return Boolean(field.claim && filter?.claim && field.claim !== filter.claim);
}

function both<Id>(one: Id | undefined, other: Id | undefined): Id[] {
  return [...new Set([one, other])].filter((id) => id !== undefined);
}

/** Each value once and in one order, so that a cursor does not depend on how they were written. */
function someOf<Value>(values: readonly Value[] | null | undefined): Value[] | undefined {
  return values?.length ? [...new Set(values)].sort() : undefined;
}
