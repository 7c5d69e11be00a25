import type { HopKind } from "../../generated/graphql.ts";

/** The steps of one kind that follow each other: several speakers, or a chain of relays. */
export interface Lane<Hop> {
  readonly kind: HopKind;
  readonly hops: readonly Hop[];
}

/** The lanes of a trace, from the outlet to the claim. */
export function lanesOf<Hop extends { readonly kind: HopKind }>(
  hops: readonly Hop[],
): readonly Lane<Hop>[] {
  const lanes: { kind: HopKind; hops: Hop[] }[] = [];
  for (const hop of hops) {
    const last = lanes.at(-1);
    if (last?.kind === hop.kind) last.hops.push(hop);
    else lanes.push({ kind: hop.kind, hops: [hop] });
  }
  return lanes;
}

interface LaneWords {
  readonly name: string;
  /** Which clock the date of its steps is of; undefined where the lane has none of its own. */
  readonly clock: string | undefined;
  /** What to say of a step that is not known. */
  readonly unknown: string;
}

export const laneWords: Readonly<Record<HopKind, LaneWords>> = {
  OUTLET: { name: "Outlet", clock: "published", unknown: "Outlet not known" },
  REPORT: { name: "Report", clock: "published", unknown: "Report not known" },
  RELAY: { name: "Passed on by", clock: "on", unknown: "Not known who" },
  CHANNEL: { name: "Channel", clock: "said", unknown: "Channel not known" },
  CHANNEL_OWNER: { name: "Whose channel", clock: undefined, unknown: "Owner not known" },
  SPEAKER: { name: "Speaker", clock: "said", unknown: "Speaker not known" },
  CLAIM: { name: "Claim", clock: "for", unknown: "Claim not known" },
};
