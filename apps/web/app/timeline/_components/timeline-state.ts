import { stances } from "../../../components/statements/words.ts";
import type {
  StatementForm,
  TimelineClock,
  TimelineEntryKind,
  TimelineFilter,
} from "../../../generated/graphql.ts";
import { one, oneOf, type RawParams } from "../../../lib/params.ts";
import { readWindow, type Window, writeWindow } from "../_axis/window.ts";

export const clocks = [
  "SAID_ELSE_PUBLISHED",
  "SAID",
  "PUBLISHED",
  "HAPPENED",
] as const satisfies readonly TimelineClock[];
export const kinds = [
  "SAID",
  "SAID_ABOUT",
  "HAPPENED",
] as const satisfies readonly TimelineEntryKind[];
export const forms = [
  "DIRECT",
  "MIXED",
  "INDIRECT",
  "NARRATED",
] as const satisfies readonly StatementForm[];

const longestText = 200;

/** All that the address says about the picture; cursors of lists are not part of it. */
export function readState(params: RawParams) {
  return {
    entity: one(params, "entity"),
    q: one(params, "q")?.slice(0, longestText),
    clock: oneOf(params, "clock", clocks) ?? "SAID_ELSE_PUBLISHED",
    kind: oneOf(params, "kind", kinds),
    form: oneOf(params, "form", forms),
    stance: oneOf(params, "stance", stances),
    speaker: one(params, "speaker"),
    window: readWindow(params),
  };
}

export type TimelineState = ReturnType<typeof readState>;

/** The filter as the API takes it. */
export function toFilter(state: TimelineState, entityId: string | undefined): TimelineFilter {
  const { q, kind, form, stance, speaker } = state;
  return {
    ...(entityId && { entity: entityId }),
    ...(q && { text: q }),
    ...(kind && { kind: [kind] }),
    ...(form && { form: [form] }),
    ...(stance && { stance: [stance] }),
    ...(speaker && { speaker }),
  };
}

/** The same state as parameters of an address; `window` null is the whole range of the data. */
export function toParams(
  state: TimelineState,
  window: Window | null | undefined = state.window,
): Record<string, string | undefined> {
  const { entity, q, clock, kind, form, stance, speaker } = state;
  return {
    entity,
    q,
    clock: clock === "SAID_ELSE_PUBLISHED" ? undefined : clock,
    kind,
    form,
    stance,
    speaker,
    ...(window && writeWindow(window)),
  };
}
