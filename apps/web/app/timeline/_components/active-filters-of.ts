import { formWords, stanceWords } from "../../../components/statements/words.ts";
import type { SpeakerOption } from "./timeline-filters.tsx";
import type { TimelineState } from "./timeline-state.ts";
import { laneTitle } from "./timeline-words.ts";

/** The filters that are on, in words, with the parameter that each is dropped by. */
export function activeFiltersOf(
  { q, kind, form, stance, speaker }: TimelineState,
  name: string | undefined,
  speakers: readonly SpeakerOption[],
) {
  const all = {
    q: { name: "Words", value: q },
    kind: { name: "Kind", value: kind && laneTitle(kind, name) },
    speaker: {
      name: "Speaker",
      value: speaker && (speakers.find(({ value }) => value === speaker)?.label ?? "unknown"),
    },
    form: { name: "Form", value: form && formWords[form].label },
    stance: { name: "Stance", value: stance && stanceWords[stance].label },
  };
  return Object.entries(all).flatMap(([param, { name: label, value }]) =>
    value ? [{ param, name: label, value }] : [],
  );
}
