import { kindNames } from "#components/entities/kinds.ts";
import type { MapState } from "./map-state.ts";

/** The filters that are on, in words, with the parameter that each is dropped by. */
export function activeFiltersOf(
  { kind, speaker, q, from, until }: MapState,
  speakerName: string | undefined,
) {
  const all = {
    kind: { name: "Kind", value: kind && kindNames[kind].many },
    speaker: { name: "Speaker", value: speaker && (speakerName ?? "unknown") },
    q: { name: "Words", value: q },
    from: { name: "Said from", value: from },
    until: { name: "Said until", value: until },
  };
  return Object.entries(all).flatMap(([param, { name, value }]) =>
    value ? [{ param, name, value }] : [],
  );
}
